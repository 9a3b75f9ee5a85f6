using System.Globalization;
using System.Text.Json;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Writes a YAML value as JSON, with the types of plain scalars in the core schema (YAML 1.2.2, section 10.3).</summary>
internal static class YamlJson
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static void Write(Utf8JsonWriter writer, YamlValue value)
    {
        if (value.Properties is { } properties)
        {
            writer.WriteStartObject();
            foreach (var (name, property) in properties)
            {
                writer.WritePropertyName(name);
                Write(writer, property);
            }

            writer.WriteEndObject();
        }
        else if (value.Items is { } items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                Write(writer, item);
            }

            writer.WriteEndArray();
        }
        else
        {
            WriteScalar(writer, value);
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, YamlValue value)
    {
        switch (value.Text)
        {
            case null:
                writer.WriteNullValue();
                break;
            case var text when value.IsQuoted:
                writer.WriteStringValue(text);
                break;
            case "true" or "True" or "TRUE":
                writer.WriteBooleanValue(true);
                break;
            case "false" or "False" or "FALSE":
                writer.WriteBooleanValue(false);
                break;
            case var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer):
                writer.WriteNumberValue(integer);
                break;
            case var text when double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case var text:
                writer.WriteStringValue(text);
                break;
        }
    }
}
