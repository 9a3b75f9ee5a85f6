using System.Text.Json.Nodes;
using RunAi.Generated.Judging.Comparison;
using RunAi.Generated.Judging.Known;

namespace RunAi.Generated.Judges.OpenApi16;

/// <summary>What Microsoft.OpenApi.Readers 1.6.31 is known to read differently.</summary>
public static class OpenApi16Differences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("CommasReadAsRepetition", Cause.Misreading,
            "A query list of Swagger 2.0 is separated by commas unless it says multi; the library leaves explode at the default of 3.0, which repeats the name.",
            (difference, evidence) => difference is { Kind: DifferenceKind.ParameterStyle, Ours: "form", Theirs: "form exploded" } && evidence.IsSwagger2
                && evidence.Any(difference, node => node["collectionFormat"] is null || CommonDifferences.Is(node, "collectionFormat", "csv"))),
        new("Tabs", Cause.Misreading,
            "The library throws NotSupportedException at collectionFormat tsv, which Swagger 2.0 has.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.StartsWith(nameof(NotSupportedException), StringComparison.Ordinal)
                && evidence.AnyInDocument(node => CommonDifferences.Is(node, "collectionFormat", "tsv"))),
        new("ContentOfAnswerWithoutSchema", Cause.Misreading,
            "An answer of Swagger 2.0 without schema has no content; the library gives it content of each media type.",
            (difference, evidence) => difference is { Kind: DifferenceKind.MediaType, Ours: "missing", Pointer: null } && evidence.IsSwagger2 && IsOfAnswer(difference)
                && !HasSchema(difference, evidence)),
        new("SilentProduces", Cause.Misreading,
            "Where a Swagger 2.0 document names no media type, the library takes bodies for JSON but answers for bytes.",
            (difference, evidence) => difference is { Kind: DifferenceKind.MediaType } && evidence.IsSwagger2 && IsOfAnswer(difference) && evidence.Root["produces"] is null
                && (difference.Place.EndsWith(" application/json", StringComparison.Ordinal) || difference.Place.EndsWith(" application/octet-stream", StringComparison.Ordinal))),
        new("RequiredForm", Cause.Misreading,
            "A form of Swagger 2.0 with a required field can't be left out; the library makes an optional body of it.",
            (difference, evidence) => difference is { Kind: DifferenceKind.BodyRequired, Ours: "yes", Theirs: "no" } && evidence.IsSwagger2),
        new("ReferenceBelowComponent", Cause.Misreading,
            "The library takes a reference into a component for one to the component, and loses references to any other place.",
            (difference, evidence) => IsLost(difference) ? evidence.AnyInDocument(IsDeepReference) : evidence.Along(difference).Any(LeadsDeep)),
        new("KeywordsBesideReference", Cause.Tolerance,
            "OpenAPI 3.0 ignores what stands beside a reference, but nobody writes members or requirements there without meaning them; the library keeps to the letter.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Type, Ours: "object" }
                && evidence.Any(difference, node => node.ContainsKey("$ref") && (node.ContainsKey("properties") || node.ContainsKey("required")))),
        new("NullableBesideReference", Cause.Tolerance,
            "OpenAPI 3.0 ignores what stands beside a reference, but nobody writes nullable there without meaning it; the library keeps to the letter.",
            (difference, evidence) => difference is { Kind: DifferenceKind.Nullable, Ours: "yes", Theirs: "no" }
                && evidence.Any(difference, node => node.ContainsKey("$ref") && node["nullable"] is JsonValue flag && flag.TryGetValue<bool>(out var value) && value)),
    ];

    private static bool IsOfAnswer(Difference difference) => difference.Place.Contains(" answer ", StringComparison.Ordinal);

    // The place reads "GET /path answer 200 media/type".
    private static bool HasSchema(Difference difference, Evidence evidence)
    {
        var words = difference.Place.Split(' ');
        var answer = evidence.Root["paths"]?[string.Join(' ', words[1..^3])]?[words[0].ToLowerInvariant()]?["responses"]?[words[^2].ToLowerInvariant()] as JsonObject;
        return (answer?["$ref"]?.ToString() is { } reference ? evidence.At(reference) as JsonObject : answer)?.ContainsKey("schema") == true;
    }

    private static bool IsLost(Difference difference) => difference is
        { Theirs: "missing", Kind: DifferenceKind.Answer or DifferenceKind.Parameter or DifferenceKind.Operation } or { Ours: "missing", Kind: DifferenceKind.Schema };

    private static bool LeadsDeep(JsonObject node) =>
        IsDeepReference(node) || (node["properties"] is JsonObject members && members.Any(member => member.Value is JsonObject value && IsDeepReference(value)));

    private static bool IsDeepReference(JsonObject node) => node["$ref"] is JsonValue reference && reference.ToString() is { } pointer
        && (pointer.StartsWith("#/paths/", StringComparison.Ordinal) || (pointer.StartsWith("#/components/", StringComparison.Ordinal) && pointer.Count(character => character == '/') > 3));
}
