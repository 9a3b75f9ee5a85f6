using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents <c>x-runai-filter</c>: the conditions that a parameter consists of.</summary>
internal sealed class OpenApiFilter
{
    /// <summary>Gets the JSON pointer of the extension.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the name of the type of the conditions; null for a name that is derived from the items of the list.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the texts of the operators by name, such as <c>equalTo</c>, in document order; empty if the extension has none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Operators { get; init; } = [];

    /// <summary>Gets the pointers of the schemas of the fields by name, in document order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];
}
