using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a node of the spec tree together with its JSON pointer.</summary>
internal readonly struct SpecElement
{
    private readonly ReadingBudget _budget;

    private SpecElement(SpecNode node, string pointer, ReadingBudget budget, SchemaInstance? instance = null)
    {
        budget.Charge(pointer.Length + (instance?.Key.Length ?? 0));
        Node = node;
        Pointer = pointer;
        Instance = instance;
        _budget = budget;
    }

    public SpecNode Node { get; }

    public string Pointer { get; }

    /// <summary>Gets the instance that contains the node; null for the node of the document.</summary>
    public SchemaInstance? Instance { get; }

    /// <summary>Gets the pointer, or the pointer in the instance.</summary>
    public string Key => Instance?.Key ?? Pointer;

    public SourceLocation Location => Node.Location;

    public static SpecElement CreateRoot(SpecNode node, ReadingBudget budget) => new(node, JsonPointer.Root, budget);

    /// <summary>Returns the pointer of a field of this object.</summary>
    public string GetPointer(string name) => JsonPointer.Append(Pointer, name);

    /// <summary>Returns a field or an item of this node.</summary>
    public SpecElement GetChild(string name, SpecNode node) => new(node, GetPointer(name), _budget, GetInstance(name));

    /// <summary>Returns an item of an array that is a field of this object.</summary>
    /// <param name="arrayPointer">The pointer of the array, which all items share.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="node">The item.</param>
    public SpecElement GetItem(string arrayPointer, int index, SpecNode node) =>
        GetItem(arrayPointer, index.ToString(System.Globalization.CultureInfo.InvariantCulture), node);

    /// <summary>Returns this node as a part of an instance, or as a part of the document.</summary>
    public SpecElement WithInstance(SchemaInstance? instance) => new(Node, Pointer, _budget, instance);

    private SpecElement GetItem(string arrayPointer, string index, SpecNode node) =>
        new(node, arrayPointer + "/" + index, _budget, Instance is null ? null : GetInstance(JsonPointer.GetLastToken(arrayPointer), index));

    private SchemaInstance? GetInstance(params string[] tokens)
    {
        if (Instance is null)
        {
            return null;
        }

        var key = Instance.Key;
        foreach (var token in tokens)
        {
            key = JsonPointer.Append(key, token);
        }

        return Instance with { Key = key };
    }
}
