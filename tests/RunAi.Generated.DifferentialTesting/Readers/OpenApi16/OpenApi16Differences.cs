using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

/// <summary>The known differences of Microsoft.OpenApi.Readers 1.6.31.</summary>
public static class OpenApi16Differences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("CommasReadAsRepetition", Cause.Misreading,
            "The default collection format of a query list in Swagger 2.0 is csv; the library applies the default of 3.0, which repeats the name.",
            (difference, source) => difference is { Kind: DifferenceKind.ParameterStyle, Ours: "form", Theirs: "form exploded" } && source.IsSwagger2
                && source.AnyAt(difference, node => node["collectionFormat"] is null || CommonDifferences.HasValue(node, "collectionFormat", "csv"))),
        new("Tabs", Cause.Misreading,
            "The library throws NotSupportedException for collectionFormat tsv, which Swagger 2.0 allows.",
            (difference, source) => difference is { Kind: DifferenceKind.Document }
                && difference.Theirs.StartsWith(nameof(NotSupportedException), StringComparison.Ordinal)
                && source.AnyInDocument(node => CommonDifferences.HasValue(node, "collectionFormat", "tsv"))),
        new("ContentOfResponseWithoutSchema", Cause.Misreading,
            "A response of Swagger 2.0 without a schema has no content; the library adds content for each media type.",
            (difference, source) => difference is { Kind: DifferenceKind.MediaType, Ours: "missing", Pointer: null }
                && source.IsSwagger2 && IsInResponse(difference) && !HasSchema(difference, source)),
        new("SilentProduces", Cause.Misreading,
            "If a Swagger 2.0 document declares no media type, the library reads request bodies as JSON but responses as bytes.",
            (difference, source) => difference is { Kind: DifferenceKind.MediaType }
                && source.IsSwagger2 && IsInResponse(difference) && source.Root["produces"] is null
                && (difference.Location.EndsWith(" application/json", StringComparison.Ordinal)
                    || difference.Location.EndsWith(" application/octet-stream", StringComparison.Ordinal))),
        new("RequiredForm", Cause.Misreading,
            "A form of Swagger 2.0 with a required field is a required body; the library reads it as optional.",
            (difference, source) => difference is { Kind: DifferenceKind.BodyRequired, Ours: "yes", Theirs: "no" } && source.IsSwagger2),
        new("ReferenceBelowComponent", Cause.Misreading,
            "The library reads a reference into a component as one to the component, and loses references outside of components.",
            (difference, source) => IsLost(difference) ? source.AnyInDocument(IsDeepReference) : source.FindSchemasAlongPath(difference).Any(HasDeepReference)),
        new("KeywordsBesideReference", Cause.Tolerance,
            "OpenAPI 3.0 ignores the siblings of a reference, as the library does, but properties or required names next to a reference are clearly intended.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "object" }
                && source.AnyAt(difference, node => node.ContainsKey("$ref") && (node.ContainsKey("properties") || node.ContainsKey("required")))),
        new("NullableBesideReference", Cause.Tolerance,
            "OpenAPI 3.0 ignores the siblings of a reference, as the library does, but nullable next to a reference is clearly intended.",
            (difference, source) => difference is { Kind: DifferenceKind.Nullable, Ours: "yes", Theirs: "no" }
                && source.AnyAt(
                    difference, node => node.ContainsKey("$ref") && node["nullable"] is JsonValue flag && flag.TryGetValue<bool>(out var value) && value)),
    ];

    private static bool IsInResponse(Difference difference) => difference.Location.Contains(" response ", StringComparison.Ordinal);

    // The location has the form "GET /path response 200 media/type".
    private static bool HasSchema(Difference difference, SourceDocument source)
    {
        var words = difference.Location.Split(' ');
        var operation = source.Root["paths"]?[string.Join(' ', words[1..^3])]?[words[0].ToLowerInvariant()];
        var response = operation?["responses"]?[words[^2].ToLowerInvariant()] as JsonObject;
        return (response?["$ref"]?.ToString() is { } reference ? source.Find(reference) as JsonObject : response)?.ContainsKey("schema") == true;
    }

    private static bool IsLost(Difference difference) => difference is
    { Theirs: "missing", Kind: DifferenceKind.Response or DifferenceKind.Parameter or DifferenceKind.Operation }
        or { Ours: "missing", Kind: DifferenceKind.Schema };

    private static bool HasDeepReference(JsonObject node) =>
        IsDeepReference(node)
        || (node["properties"] is JsonObject properties && properties.Any(property => property.Value is JsonObject value && IsDeepReference(value)));

    private static bool IsDeepReference(JsonObject node) => node["$ref"] is JsonValue reference && reference.ToString() is { } pointer
        && (pointer.StartsWith("#/paths/", StringComparison.Ordinal)
            || (pointer.StartsWith("#/components/", StringComparison.Ordinal) && pointer.Count(character => character == '/') > 3));
}
