using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Finds the property that tells variants apart, and its value for a variant (OpenAPI 3.0.3, Discriminator Object).</summary>
internal static class DiscriminatorTag
{
    /// <summary>Returns the name of the property; null for none.</summary>
    public static string? GetProperty(SchemaParts parts) => parts.Find("discriminator") switch
    {
        JsonObject map => map["propertyName"]?.ToString(),
        JsonValue name => name.ToString(),
        _ => null,
    };

    /// <summary>Returns the value for a referenced variant, in the type that the variant declares.</summary>
    public static JsonNode Create(DeclaredDocument document, SchemaParts parts, string reference)
    {
        var name = Uri.UnescapeDataString(reference[(reference.LastIndexOf('/') + 1)..]);
        var tag = ((parts.Find("discriminator") as JsonObject)?["mapping"] as JsonObject ?? [])
            .FirstOrDefault(entry => entry.Value?.ToString() is { } target && (target == reference || target == name)).Key ?? name;
        var variant = new SchemaParts(document, new JsonObject { ["$ref"] = reference });
        return variant.Properties.TryGetValue(GetProperty(parts)!, out var schemas)
            && new SchemaParts(document, schemas).Types is ["integer" or "number" or "boolean"]
                ? JsonNode.Parse(tag)!
                : tag;
    }
}
