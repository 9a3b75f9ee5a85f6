using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using YamlDotNet.Serialization;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Parses the text of a spec into a JSON tree, so that overlays can be applied before NSwag reads the document.</summary>
internal static class SpecTree
{
    public static JObject Parse(SpecFileText source) =>
        source.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ParseJson(source) : ParseYaml(source);

    private static JObject ParseJson(SpecFileText source)
    {
        using var reader = new JsonTextReader(new StringReader(source.Text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static JObject ParseYaml(SpecFileText source)
    {
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object?>(source.Text);
        return value is null ? throw new InvalidDataException($"The spec '{source.Name}' is empty.") : JObject.FromObject(value);
    }
}
