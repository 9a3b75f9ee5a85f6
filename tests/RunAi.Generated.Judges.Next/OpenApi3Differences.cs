using System.Text.Json.Nodes;
using RunAi.Generated.Judging.Comparison;
using RunAi.Generated.Judging.Known;

namespace RunAi.Generated.Judges.Next;

/// <summary>What Microsoft.OpenApi 3.11 is known to read differently.</summary>
public static class OpenApi3Differences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("NullableOfOlderVersion", Cause.Tolerance,
            "3.1 has no nullable any more, but documents that were lifted from 3.0 keep it and mean it.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Nullable, Ours: "yes", Theirs: "no" }
                && evidence.Any(difference, node => node["nullable"] is JsonValue flag && flag.TryGetValue<bool>(out var value) && value)),
        new("ConstIsText", Cause.Misreading,
            "The library keeps a const as text, so that the type it implies is lost.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Type, Theirs: "string" } && evidence.Any(difference, node => node["const"] is JsonValue value && !value.TryGetValue<string>(out _))),
        new("ReferenceIntoDefinitions", Cause.Misreading,
            "The library finds no schemas in the $defs of another.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && evidence.Any(difference, node => node["$ref"]?.ToString().Contains("/$defs/", StringComparison.Ordinal) == true)),
        new("UnevaluatedProperties", Cause.Misreading,
            "The library reads no schema in unevaluatedProperties.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } && evidence.Around(difference).Any(node => node.ContainsKey("unevaluatedProperties"))),
        new("KeywordsBesideReference", Cause.Misreading,
            "In 3.1 keywords beside a reference apply as well; the library keeps words such as descriptions only.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Type, Ours: "object" }
                && evidence.Any(difference, node => node.ContainsKey("$ref") && (node.ContainsKey("properties") || node.ContainsKey("required")))),
    ];
}
