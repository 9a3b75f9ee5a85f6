using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>Writes YAML in block style. Names and strings are in double quotes, whose escapes are those of JSON.</summary>
internal static class YamlText
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, depth: 0, text);
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode? node, int depth, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach (var (name, value) in map)
                {
                    WriteEntry(JsonSerializer.Serialize(name) + ":", value, depth, text);
                }

                break;
            case JsonArray { Count: > 0 } list:
                foreach (var item in list)
                {
                    WriteEntry("-", item, depth, text);
                }

                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteEntry(string prefix, JsonNode? value, int depth, StringBuilder text)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(' ', depth * 2).Append(prefix);
        if (value is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
        {
            text.Append(' ');
        }

        Write(value, depth + 1, text);
    }
}
