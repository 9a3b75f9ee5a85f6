using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Turns a parameter's text into JSON by its style; the delimiter itself must not be percent-encoded (RFC 6570).</summary>
internal static class ParameterDecoder
{
    /// <returns>The value, or null when the request does not have the parameter.</returns>
    public static JToken? Decode(ApiParameter parameter, RequestValues values)
    {
        var view = SchemaView.Of(parameter.Schema);
        if (parameter.Style == ListStyle.DeepObject && view.Is(JsonObjectType.Object))
            return DecodeMembers(values.GetMembers(parameter.Name), view, parameter.Location);

        var raw = values.Get(parameter.Location, parameter.Name);
        if (raw.Count == 0)
            return null;
        if (view.Is(JsonObjectType.Array))
            return DecodeList(raw, view, parameter);
        if (view.Is(JsonObjectType.Object))
            return DecodeMembers(Pairs(raw[0], parameter), view, parameter.Location);

        // A single value that comes twice is read as a list, which the validator refuses.
        return raw.Count == 1
            ? TextValue.Read(RequestValues.Decode(parameter.Location, raw[0]), view)
            : new JArray(raw.Select(value => RequestValues.Decode(parameter.Location, value)));
    }

    private static JArray DecodeList(IReadOnlyList<string> raw, SchemaView view, ApiParameter parameter)
    {
        var items = view.Items is { } item ? SchemaView.Of(item) : SchemaView.Any;
        var parts = parameter.Style == ListStyle.Repeated ? raw : raw.SelectMany(value => Split(value, parameter.Style));
        return new JArray(parts.Select(part => TextValue.Read(RequestValues.Decode(parameter.Location, part), items)));
    }

    private static JObject? DecodeMembers(IReadOnlyList<KeyValuePair<string, string>> members, SchemaView view, ParameterLocation location)
    {
        if (members.Count == 0)
            return null;
        var result = new JObject();
        foreach (var (name, raw) in members)
        {
            var member = view.Properties.TryGetValue(name, out var schemas) ? SchemaView.Of([.. schemas]) : SchemaView.Any;
            result[name] = TextValue.Read(RequestValues.Decode(location, raw), member);
        }

        return result;
    }

    // Without explode an object is written name,value,name,value.
    private static List<KeyValuePair<string, string>> Pairs(string raw, ApiParameter parameter) =>
        [.. Split(raw, parameter.Style).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair.Length > 1 ? pair[1] : ""))];

    private static string[] Split(string raw, ListStyle style) => style switch
    {
        ListStyle.Space => raw.Split(["%20", "+", " "], StringSplitOptions.None),
        ListStyle.Tab => raw.Split(["%09", "\t"], StringSplitOptions.None),
        ListStyle.Pipe => raw.Split(["%7C", "%7c", "|"], StringSplitOptions.None),
        _ => raw.Split(','),
    };
}
