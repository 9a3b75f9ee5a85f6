using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api.Model;

/// <summary>A type that gets a name of its own.</summary>
internal abstract record ApiDeclaration
{
    /// <summary>The JSON pointer of the schema that it comes from.</summary>
    public required string Key { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>What it should be called, in the document's own words and still without any rule of C#.</summary>
    public required string NameHint { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }
}
