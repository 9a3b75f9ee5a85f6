using System.Text;
using System.Text.Json;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Support;

/// <summary>Converts between texts and spec trees.</summary>
internal static class SpecTreeJson
{
    /// <summary>Parses a valid document.</summary>
    public static SpecNode Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var root = SpecParser.Parse(new SpecContent("spec", text), SpecLimits.Default, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return Assert.IsType<SpecNode>(root);
    }

    /// <summary>
    /// Returns the tree as JSON, with the properties of every object in random order, or in their own order without <paramref name="random"/>.
    /// </summary>
    public static string ToJson(SpecNode node, Random? random = null)
    {
        var text = new StringBuilder();
        Write(node, random, text);
        return text.ToString();
    }

    private static void Write(SpecNode node, Random? random, StringBuilder text)
    {
        switch (node.Kind)
        {
            case SpecNodeKind.Object:
                var members = node.Properties.ToArray();
                random?.Shuffle(members);
                text.Append('{');
                for (var i = 0; i < members.Length; i++)
                {
                    text.Append(i > 0 ? "," : "").Append(JsonSerializer.Serialize(members[i].Name)).Append(':');
                    Write(members[i].Value, random, text);
                }

                text.Append('}');
                break;
            case SpecNodeKind.Array:
                text.Append('[');
                for (var i = 0; i < node.Items.Count; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Write(node.Items[i], random, text);
                }

                text.Append(']');
                break;
            case SpecNodeKind.String:
                text.Append(JsonSerializer.Serialize(node.Text));
                break;
            default:
                text.Append(node.Text);
                break;
        }
    }
}
