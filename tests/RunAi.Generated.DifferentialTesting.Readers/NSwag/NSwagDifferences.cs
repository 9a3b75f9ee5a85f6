using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>What NSwag 14.8 is known to read differently.</summary>
public static class NSwagDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("BooleanSchema", Cause.Misreading,
            "NSwag reads boolean schemas in few places only, and none from YAML, whose scalars are all texts to it.",
            (difference, _) => difference is { Kind: DifferenceKind.Document }
                && (difference.Theirs.Contains("Unexpected initial token 'String'", StringComparison.Ordinal)
                    || difference.Theirs.Contains("Unexpected initial token 'Boolean'", StringComparison.Ordinal) || difference.Theirs.Contains("'ItemsRaw'", StringComparison.Ordinal))),
        new("MappingByName", Cause.Misreading,
            "NSwag takes the names of schemas in a discriminator's mapping for files (OpenAPI 3.0.3, Discriminator Object, allows names).",
            (difference, source) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("no document path is available", StringComparison.Ordinal)
                && source.AnyInDocument(node => node["mapping"] is JsonObject mapping && mapping.Any(entry => entry.Value is JsonValue name && !name.ToString().StartsWith('#')))),
        new("ContentOfParameter", Cause.Misreading,
            "NSwag has no place for the content of a parameter and knows nothing of its type.",
            (difference, _) => difference is { Kind: DifferenceKind.Type, Theirs: "any", Pointer: { } pointer }
                && pointer.Contains("/parameters/", StringComparison.Ordinal) && pointer.Contains("/content/", StringComparison.Ordinal)),
        new("Const", Cause.Misreading,
            "NJsonSchema has no const: it keeps neither the value nor the type that it implies.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } or { Kind: DifferenceKind.EnumValues, Theirs: "none" }
                && source.AnyAt(difference, node => node.ContainsKey("const"))),
        new("UnevaluatedProperties", Cause.Misreading,
            "NJsonSchema has no unevaluatedProperties.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } && source.FindParentSchemas(difference).Any(node => node.ContainsKey("unevaluatedProperties"))),
        new("PathItemComponent", Cause.Misreading,
            "NSwag knows no path items among the components and refuses a document that refers to one.",
            (difference, _) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("'#/components/pathItems/", StringComparison.Ordinal)),
        new("OperationWithoutResponses", Cause.Misreading,
            "NSwag refuses a document with an operation that has no responses, which 3.1 allows.",
            (difference, _) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("Required property 'responses' not found", StringComparison.Ordinal)),
        new("SchemaThatIsAResponse", Cause.Misreading,
            "NSwag refuses a document in which a schema refers to a response; we skip the operation that needs it.",
            (difference, _) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("'NSwag.OpenApiResponse' to type 'NJsonSchema.JsonSchema'", StringComparison.Ordinal)),
        new("MutualTls", Cause.Misreading,
            "NSwag does not know the security scheme mutualTLS of 3.1 and refuses the document.",
            (difference, _) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("\"mutualTLS\"", StringComparison.Ordinal)),
        new("MediaTypeComponent", Cause.Misreading,
            "NSwag knows no media types among the components, which 3.2 has introduced.",
            (difference, _) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } && difference.Pointer?.StartsWith("#/components/mediaTypes/", StringComparison.Ordinal) == true),
    ];
}
