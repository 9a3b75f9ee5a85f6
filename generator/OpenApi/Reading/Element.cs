using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A node of the spec tree together with the JSON pointer of its place.</summary>
internal readonly struct Element
{
    private readonly ReadingBudget _budget;

    private Element(SpecNode node, string pointer, ReadingBudget budget)
    {
        budget.Charge(pointer.Length);
        Node = node;
        Pointer = pointer;
        _budget = budget;
    }

    public SpecNode Node { get; }

    public string Pointer { get; }

    public SourceLocation Location => Node.Location;

    public static Element Root(SpecNode node, ReadingBudget budget) => new(node, JsonPointer.Root, budget);

    /// <summary>The pointer of a field of this object.</summary>
    public string PointerOf(string name) => JsonPointer.Append(Pointer, name);

    /// <summary>A member or an item of this node.</summary>
    public Element Below(string name, SpecNode node) => new(node, PointerOf(name), _budget);

    /// <summary>An item of an array that is a field of this object.</summary>
    /// <param name="arrayPointer">The array's pointer, made once for all of its items.</param>
    /// <param name="index">The item's index.</param>
    /// <param name="node">The item.</param>
    public Element Item(string arrayPointer, int index, SpecNode node) =>
        new(node, arrayPointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), _budget);
}
