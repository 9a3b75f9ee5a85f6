using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Converts the text of a parameter to JSON by its style. Delimiters must not be percent-encoded (RFC 6570).</summary>
internal static class ParameterDecoder
{
    /// <returns>The value, or null if the request does not contain the parameter.</returns>
    public static JToken? Decode(SpecParameter parameter, RequestValues values)
    {
        var merged = MergedSchema.Create(parameter.Schema);
        if (parameter.Style == ListStyle.DeepObject && merged.Is(JsonObjectType.Object))
        {
            return DecodeProperties(values.GetDeepObjectProperties(parameter.Name), merged, parameter.Location);
        }

        var raw = values.Get(parameter.Location, parameter.Name);
        if (raw.Count == 0)
        {
            return null;
        }

        if (merged.Is(JsonObjectType.Array))
        {
            return DecodeList(raw, merged, parameter);
        }

        if (merged.Is(JsonObjectType.Object))
        {
            return DecodeProperties(SplitPairs(raw[0], parameter), merged, parameter.Location);
        }

        // A repeated single value is read as a list, which the validator rejects.
        return raw.Count == 1
            ? TextValue.Read(RequestValues.Decode(parameter.Location, raw[0]), merged)
            : new JArray(raw.Select(value => RequestValues.Decode(parameter.Location, value)));
    }

    private static JArray DecodeList(IReadOnlyList<string> raw, MergedSchema merged, SpecParameter parameter)
    {
        var items = merged.Items is { } item ? MergedSchema.Create(item) : MergedSchema.Any;
        var parts = parameter.Style == ListStyle.Repeated ? raw : raw.SelectMany(value => Split(value, parameter.Style));
        return new JArray(parts.Select(part => TextValue.Read(RequestValues.Decode(parameter.Location, part), items)));
    }

    private static JObject? DecodeProperties(IReadOnlyList<KeyValuePair<string, string>> properties, MergedSchema merged, SpecParameterLocation location)
    {
        if (properties.Count == 0)
        {
            return null;
        }

        var result = new JObject();
        foreach (var (name, raw) in properties)
        {
            var schema = merged.Properties.TryGetValue(name, out var schemas) ? MergedSchema.Create([.. schemas]) : MergedSchema.Any;
            result[name] = TextValue.Read(RequestValues.Decode(location, raw), schema);
        }

        return result;
    }

    // Without explode, an object is written as name,value,name,value.
    private static List<KeyValuePair<string, string>> SplitPairs(string raw, SpecParameter parameter) =>
        [.. Split(raw, parameter.Style).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair.Length > 1 ? pair[1] : ""))];

    private static string[] Split(string raw, ListStyle style) => style switch
    {
        ListStyle.Space => raw.Split(["%20", "+", " "], StringSplitOptions.None),
        ListStyle.Tab => raw.Split(["%09", "\t"], StringSplitOptions.None),
        ListStyle.Pipe => raw.Split(["%7C", "%7c", "|"], StringSplitOptions.None),
        _ => raw.Split(','),
    };
}
