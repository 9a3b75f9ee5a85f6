using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>The known differences of Microsoft.OpenApi 3.11.</summary>
public static class OpenApi3Differences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("NullableOfOlderVersion", Cause.Tolerance,
            "3.1 no longer has nullable, but documents converted from 3.0 still use it.",
            (difference, source) => difference is { Kind: DifferenceKind.Nullable, Ours: "yes", Theirs: "no" }
                && source.AnyAt(difference, node => node["nullable"] is JsonValue flag && flag.TryGetValue<bool>(out var value) && value)),
        new("ConstIsText", Cause.Misreading,
            "The library stores a const as a string, which loses its type.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "string" }
                && source.AnyAt(difference, node => node["const"] is JsonValue value && !value.TryGetValue<string>(out _))),
        new("ReferenceIntoDefinitions", Cause.Misreading,
            "The library does not resolve references to the $defs of another schema.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && source.AnyAt(difference, node => node["$ref"]?.ToString().Contains("/$defs/", StringComparison.Ordinal) == true)),
        new("UnevaluatedProperties", Cause.Misreading,
            "The library does not read a schema in unevaluatedProperties.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && source.FindParentSchemas(difference).Any(node => node.ContainsKey("unevaluatedProperties"))),
        new("KeywordsBesideReference", Cause.Misreading,
            "In 3.1 the siblings of a reference apply as well; the library keeps only annotations such as descriptions.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "object" }
                && source.AnyAt(difference, node => node.ContainsKey("$ref") && (node.ContainsKey("properties") || node.ContainsKey("required")))),
    ];
}
