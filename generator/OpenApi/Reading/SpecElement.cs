using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A node of the spec tree together with the JSON pointer of its place.</summary>
internal readonly struct SpecElement
{
    private readonly ReadingBudget _budget;

    private SpecElement(SpecNode node, string pointer, ReadingBudget budget)
    {
        budget.Charge(pointer.Length);
        Node = node;
        Pointer = pointer;
        _budget = budget;
    }

    public SpecNode Node { get; }

    public string Pointer { get; }

    public SourceLocation Location => Node.Location;

    public static SpecElement CreateRoot(SpecNode node, ReadingBudget budget) => new(node, JsonPointer.Root, budget);

    /// <summary>The pointer of a field of this object.</summary>
    public string GetPointer(string name) => JsonPointer.Append(Pointer, name);

    /// <summary>A member or an item of this node.</summary>
    public SpecElement GetChild(string name, SpecNode node) => new(node, GetPointer(name), _budget);

    /// <summary>An item of an array that is a field of this object.</summary>
    /// <param name="arrayPointer">The array's pointer, made once for all of its items.</param>
    /// <param name="index">The item's index.</param>
    /// <param name="node">The item.</param>
    public SpecElement GetItem(string arrayPointer, int index, SpecNode node) =>
        new(node, arrayPointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), _budget);
}
