using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Writes trees as compact JSON for comparisons.</summary>
internal static class SpecNodeText
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(this SpecNode? node) => node?.Kind switch
    {
        null => "(nothing)",
        SpecNodeKind.Object => "{" + string.Join(",", node.Properties.Select(property => Quote(property.Name) + ":" + property.Value.ToJson())) + "}",
        SpecNodeKind.Array => "[" + string.Join(",", node.Items.Select(ToJson)) + "]",
        SpecNodeKind.String => Quote(node.Text),
        _ => node.Text,
    };

    private static string Quote(string text) => JsonSerializer.Serialize(text, Unescaped);
}
