using System.Globalization;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Converts YAML to JSON with the rules of the core schema (YAML 1.2.2, section 10.3).</summary>
internal static class YamlBody
{
    /// <exception cref="YamlException">The text is not one YAML document.</exception>
    public static JToken Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        var value = parser.Accept<DocumentStart>(out _) ? Read(parser) : JValue.CreateNull();
        return parser.Accept<StreamEnd>(out _)
            ? value
            : throw new YamlException(parser.Current!.Start, parser.Current.End, "The body contains more than one document.");
    }

    /// <summary>Reads the next document.</summary>
    public static JToken Read(IParser parser)
    {
        parser.Consume<DocumentStart>();
        var value = ReadValue(parser);
        parser.Consume<DocumentEnd>();
        return value;
    }

    private static JToken ReadValue(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Style == ScalarStyle.Plain ? ReadPlain(scalar.Value) : new JValue(scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Add(ReadValue(parser));
            }

            return list;
        }

        var start = parser.Consume<MappingStart>();
        var fields = new JObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>().Value;
            if (fields.ContainsKey(name))
            {
                throw new YamlException(start.Start, start.End, $"The key \"{name}\" occurs twice.");
            }

            fields[name] = ReadValue(parser);
        }

        return fields;
    }

    private static JValue ReadPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
        "true" or "True" or "TRUE" => new JValue(true),
        "false" or "False" or "FALSE" => new JValue(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ when IsNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ => new JValue(text),
    };

    private static bool IsNumber(string text) =>
        char.IsAsciiDigit(text[^1]) && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-' or '+' or 'e' or 'E');
}
