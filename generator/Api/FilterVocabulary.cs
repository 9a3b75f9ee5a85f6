using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api;

/// <summary>Represents the fields and operators that a parameter allows in conditions.</summary>
/// <param name="Name">The declared name of the type of the conditions; null if there is none.</param>
/// <param name="Location">The location of the parameter.</param>
/// <param name="Fields">The fields in document order, with their declared types; null for the type of the item's property.</param>
/// <param name="Operators">The operators with a known meaning.</param>
/// <param name="OperatorTexts">The texts of all operators.</param>
internal sealed record FilterVocabulary(
    string? Name,
    SourceLocation Location,
    IReadOnlyList<KeyValuePair<string, ApiType?>> Fields,
    IReadOnlyList<ApiFilterOperator> Operators,
    IReadOnlyList<string> OperatorTexts)
{
    /// <summary>Gets a text that is the same for vocabularies of the same fields, types, operators and name.</summary>
    public string Signature { get; } = string.Join(
        "\n",
        new[] { Name }
            .Concat(Fields.Select(field => $"{field.Key} {Describe(field.Value)}"))
            .Concat(Operators.Select(entry => $"{entry.Comparison}\t{entry.Text}"))
            .Concat(OperatorTexts));

    /// <summary>Gets all operators if one of them starts with another one; otherwise an empty list.</summary>
    public IReadOnlyList<string> AmbiguousOperators => OperatorTexts.Any(text =>
        OperatorTexts.Any(other => other.Length > text.Length && other.StartsWith(text, StringComparison.Ordinal)))
            ? OperatorTexts
            : [];

    // Other types become text.
    private static string? Describe(ApiType? type) => type switch
    {
        ApiScalarType scalar => scalar.Scalar.ToString(),
        ApiNamedType named => named.Key,
        null => null,
        _ => nameof(ApiScalar.String),
    };
}
