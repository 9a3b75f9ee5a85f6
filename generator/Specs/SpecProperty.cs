using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Represents a property of an object in a spec tree: <c>"name": value</c>.</summary>
internal sealed class SpecProperty(string name, SourceLocation nameLocation, SpecNode value)
{
    public string Name { get; } = name;

    public SourceLocation NameLocation { get; } = nameLocation;

    public SpecNode Value { get; } = value;
}
