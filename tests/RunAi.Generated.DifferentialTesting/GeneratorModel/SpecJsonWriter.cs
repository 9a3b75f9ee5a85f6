using System.Buffers;
using System.Text;
using System.Text.Json;
using RunAi.Generator.Specs;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Writes a spec tree as JSON.</summary>
internal static class SpecJsonWriter
{
    public static string Write(SpecNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = 1_000 }))
        {
            Write(node, writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(SpecNode node, Utf8JsonWriter writer)
    {
        switch (node.Kind)
        {
            case SpecNodeKind.Object:
                writer.WriteStartObject();
                foreach (var property in node.Properties)
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case SpecNodeKind.Array:
                writer.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case SpecNodeKind.String:
                writer.WriteStringValue(node.Text);
                break;
            default:
                writer.WriteRawValue(node.Text);
                break;
        }
    }
}
