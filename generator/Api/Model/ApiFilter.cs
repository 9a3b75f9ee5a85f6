using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the conditions of a parameter that selects the items of a list: a field, an operator and a value.</summary>
internal sealed record ApiFilter : ApiDeclaration
{
    /// <summary>Gets the fields in document order.</summary>
    public required IReadOnlyList<ApiFilterField> Fields { get; init; }

    /// <summary>Gets the operators with a known meaning, in the order of <see cref="ApiComparison"/>.</summary>
    public required IReadOnlyList<ApiFilterOperator> Operators { get; init; }

    /// <summary>Gets all operators if one of them starts with another one; otherwise an empty list.</summary>
    public IReadOnlyList<string> AmbiguousOperators { get; init; } = [];

    /// <summary>Gets the character that separates the conditions of a request; null if it does not occur in values or if there is one condition.</summary>
    public char? Delimiter { get; init; }
}
