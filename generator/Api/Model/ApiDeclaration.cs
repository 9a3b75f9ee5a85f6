using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a type with a name of its own.</summary>
internal abstract record ApiDeclaration
{
    /// <summary>Gets the JSON pointer of the schema that declares the type.</summary>
    public required string Key { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the name of the type in the document's own words; the rules of C# are not yet applied.</summary>
    public required string NameHint { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }
}
