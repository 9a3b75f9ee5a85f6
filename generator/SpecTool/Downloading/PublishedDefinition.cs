using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Reduces a CustomResourceDefinition of a cluster to what its author wrote, so that the file is the same from each cluster.</summary>
internal static class PublishedDefinition
{
    private const string Kind = "CustomResourceDefinition";

    // Schemas of definitions are nested deeper than the default of 64.
    private const int MaxDepth = 1_000;

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
    };

    /// <summary>Returns the definition without its status and without the metadata that the server records; null for another object.</summary>
    public static byte[]? Reduce(byte[] document)
    {
        try
        {
            return JsonNode.Parse(document, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth }) is { } root ? Reduce(root) : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // Not JSON, or an object with duplicate properties.
            return null;
        }
    }

    private static byte[]? Reduce(JsonNode root)
    {
        if (root is not JsonObject definition || definition["kind"] is not JsonValue kind || kind.ToString() != Kind)
        {
            return null;
        }

        var reduced = new JsonObject
        {
            ["apiVersion"] = definition["apiVersion"]?.DeepClone(),
            ["kind"] = Kind,
            ["metadata"] = new JsonObject { ["name"] = (definition["metadata"] as JsonObject)?["name"]?.DeepClone() },
            ["spec"] = definition["spec"]?.DeepClone(),
        };
        return Encoding.UTF8.GetBytes(reduced.ToJsonString(Options).ReplaceLineEndings("\n") + "\n");
    }
}
