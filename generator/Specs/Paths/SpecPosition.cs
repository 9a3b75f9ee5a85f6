namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Represents a position in a tree. Nodes cannot identify a position because an alias puts the same node in several places. Positions are
/// created on demand, one per place, so they compare by reference.
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

    /// <summary>Gets the depth; 1 for the root.</summary>
    public int Depth { get; }

    public bool IsSelected { get; private set; }

    /// <summary>Gets a value indicating whether this position or a descendant is selected.</summary>
    public bool ContainsSelected { get; private set; }

    /// <summary>Gets or creates the position of the child with the specified index.</summary>
    public SpecPosition GetChild(int index)
    {
        _children ??= new SpecPosition?[Node.GetChildCount()];
        return _children[index] ??= new SpecPosition(this, Node.GetChild(index));
    }

    /// <summary>Gets the position of the child with the specified index if it or a descendant is selected; otherwise, null.</summary>
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
