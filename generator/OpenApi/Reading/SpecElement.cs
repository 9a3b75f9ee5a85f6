using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a node of the spec tree together with its JSON pointer.</summary>
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

    /// <summary>Returns the pointer of a field of this object.</summary>
    public string GetPointer(string name) => JsonPointer.Append(Pointer, name);

    /// <summary>Returns a field or an item of this node.</summary>
    public SpecElement GetChild(string name, SpecNode node) => new(node, GetPointer(name), _budget);

    /// <summary>Returns an item of an array that is a field of this object.</summary>
    /// <param name="arrayPointer">The pointer of the array, which all items share.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="node">The item.</param>
    public SpecElement GetItem(string arrayPointer, int index, SpecNode node) =>
        new(node, arrayPointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), _budget);
}
