using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A node of the spec tree together with the JSON pointer of its place.</summary>
internal readonly struct Element(SpecNode node, string pointer)
{
    public SpecNode Node { get; } = node;

    public string Pointer { get; } = pointer;

    public SourceLocation Location => Node.Location;

    /// <summary>The pointer of a field of this object.</summary>
    public string PointerOf(string name) => JsonPointer.Append(Pointer, name);

    /// <summary>A member or an item of this node.</summary>
    public Element Below(string name, SpecNode node) => new(node, PointerOf(name));
}
