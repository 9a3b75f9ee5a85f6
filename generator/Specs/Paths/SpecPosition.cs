namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// A place in one tree, as a node can't be: an alias puts the same node in several places. There is one position object per place, so
/// positions compare by reference; they are made on demand.
/// </summary>
internal sealed class SpecPosition
{
    private SpecPosition?[]? _children;

    public SpecPosition(SpecNode root)
        : this(parent: null, root)
    {
    }

    private SpecPosition(SpecPosition? parent, SpecNode node)
    {
        Parent = parent;
        Node = node;
        Depth = parent is null ? 1 : parent.Depth + 1;
    }

    public SpecPosition? Parent { get; }

    public SpecNode Node { get; }

    /// <summary>1 for the root.</summary>
    public int Depth { get; }

    public bool IsSelected { get; private set; }

    /// <summary>Whether this position or one below it is selected.</summary>
    public bool ContainsSelected { get; private set; }

    /// <summary>The position of the child with that index, made if it does not exist.</summary>
    public SpecPosition GetChild(int index)
    {
        _children ??= new SpecPosition?[Node.GetChildCount()];
        return _children[index] ??= new SpecPosition(this, Node.GetChild(index));
    }

    /// <summary>The position of the child with that index if it, or one below it, is selected; otherwise null.</summary>
    public SpecPosition? FindSelectedChild(int index) => _children?[index] is { ContainsSelected: true } child ? child : null;

    public void Select()
    {
        IsSelected = true;
        for (var position = this; position is { ContainsSelected: false }; position = position.Parent)
        {
            position.ContainsSelected = true;
        }
    }
}
