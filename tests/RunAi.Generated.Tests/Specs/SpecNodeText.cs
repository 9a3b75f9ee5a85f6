using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Writes trees as compact JSON, to compare them by.</summary>
internal static class SpecNodeText
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(this SpecNode? node) => node?.Kind switch
    {
        null => "(nothing)",
        SpecNodeKind.Object => "{" + string.Join(",", node.Properties.Select(member => Quote(member.Name) + ":" + member.Value.ToJson())) + "}",
        SpecNodeKind.Array => "[" + string.Join(",", node.Items.Select(ToJson)) + "]",
        SpecNodeKind.String => Quote(node.Text),
        _ => node.Text,
    };

    private static string Quote(string text) => JsonSerializer.Serialize(text, Unescaped);
}
