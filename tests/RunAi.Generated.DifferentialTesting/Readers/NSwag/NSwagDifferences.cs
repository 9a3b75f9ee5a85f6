using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.Known;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>The known differences of NSwag 14.8.</summary>
public static class NSwagDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("BooleanSchema", Cause.Misreading,
            "NSwag reads boolean schemas only in some keywords, and none in YAML, whose scalars it reads as strings.",
            (difference, _) => difference is { Kind: DifferenceKind.Document }
                && (difference.Theirs.Contains("Unexpected initial token 'String'", StringComparison.Ordinal)
                    || difference.Theirs.Contains("Unexpected initial token 'Boolean'", StringComparison.Ordinal)
                    || difference.Theirs.Contains("'ItemsRaw'", StringComparison.Ordinal))),
        new("MappingByName", Cause.Misreading,
            "NSwag treats schema names in a discriminator's mapping as files (OpenAPI 3.0.3, Discriminator Object, allows names).",
            (difference, source) => difference is { Kind: DifferenceKind.Document }
                && difference.Theirs.Contains("no document path is available", StringComparison.Ordinal)
                && source.AnyInDocument(
                    node => node["mapping"] is JsonObject mapping && mapping.Any(entry => entry.Value is JsonValue name && !name.ToString().StartsWith('#')))),
        new("ContentOfParameter", Cause.Misreading,
            "NSwag does not read the content of a parameter.",
            (difference, _) => difference is { Kind: DifferenceKind.Type, Theirs: "any", Pointer: { } pointer }
                && pointer.Contains("/parameters/", StringComparison.Ordinal) && pointer.Contains("/content/", StringComparison.Ordinal)),
        new("Const", Cause.Misreading,
            "NJsonSchema does not read const: neither the value nor its type.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" } or { Kind: DifferenceKind.EnumValues, Theirs: "none" }
                && source.AnyAt(difference, node => node.ContainsKey("const"))),
        new("UnevaluatedProperties", Cause.Misreading,
            "NJsonSchema does not read unevaluatedProperties.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && source.FindParentSchemas(difference).Any(node => node.ContainsKey("unevaluatedProperties"))),
        new("PathItemComponent", Cause.Misreading,
            "NSwag does not support path items among the components and rejects documents that refer to one.",
            (difference, _) => difference is { Kind: DifferenceKind.Document }
                && difference.Theirs.Contains("'#/components/pathItems/", StringComparison.Ordinal)),
        new("OperationWithoutResponses", Cause.Misreading,
            "NSwag rejects documents with an operation without responses, which 3.1 allows.",
            (difference, _) => difference is { Kind: DifferenceKind.Document }
                && difference.Theirs.Contains("Required property 'responses' not found", StringComparison.Ordinal)),
        new("SchemaThatIsAResponse", Cause.Misreading,
            "NSwag rejects documents in which a schema refers to a response; the generator skips the affected operations.",
            (difference, _) => difference is { Kind: DifferenceKind.Document }
                && difference.Theirs.Contains("'NSwag.OpenApiResponse' to type 'NJsonSchema.JsonSchema'", StringComparison.Ordinal)),
        new("MutualTls", Cause.Misreading,
            "NSwag does not support the security scheme mutualTLS of 3.1 and rejects the document.",
            (difference, _) => difference is { Kind: DifferenceKind.Document } && difference.Theirs.Contains("\"mutualTLS\"", StringComparison.Ordinal)),
        new("MediaTypeComponent", Cause.Misreading,
            "NSwag does not support media types among the components, which are new in 3.2.",
            (difference, _) => difference is { Kind: DifferenceKind.Type, Theirs: "any" }
                && difference.Pointer?.StartsWith("#/components/mediaTypes/", StringComparison.Ordinal) == true),
    ];
}
