using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.OpenApi3;

/// <summary>What Microsoft.OpenApi 3.11 is known to read differently.</summary>
public static class OpenApi3Differences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("NullableOfOlderVersion", Cause.Tolerance,
            "3.1 has no nullable any more, but documents that were lifted from 3.0 keep it and mean it.",
            (difference, source) => difference is { Kind: DifferenceKind.Nullable, Ours: "yes", Theirs: "no" }
                && source.AnyAt(difference, node => node["nullable"] is JsonValue flag && flag.TryGetValue<bool>(out var value) && value)),
        new("ConstIsText", Cause.Misreading,
            "The library keeps a const as text, so that the type it implies is lost.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "string" } && source.AnyAt(difference, node => node["const"] is JsonValue value && !value.TryGetValue<string>(out _))),
        new("ReferenceIntoDefinitions", Cause.Misreading,
            "The library finds no schemas in the $defs of another.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && source.AnyAt(difference, node => node["$ref"]?.ToString().Contains("/$defs/", StringComparison.Ordinal) == true)),
        new("UnevaluatedProperties", Cause.Misreading,
            "The library reads no schema in unevaluatedProperties.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } && source.FindParentSchemas(difference).Any(node => node.ContainsKey("unevaluatedProperties"))),
        new("KeywordsBesideReference", Cause.Misreading,
            "In 3.1 keywords beside a reference apply as well; the library keeps words such as descriptions only.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "object" }
                && source.AnyAt(difference, node => node.ContainsKey("$ref") && (node.ContainsKey("properties") || node.ContainsKey("required")))),
    ];
}
