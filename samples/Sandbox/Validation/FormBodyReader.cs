using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Reads an application/x-www-form-urlencoded body as an object of its schema.</summary>
internal static class FormBodyReader
{
    public static BodyReadResult Read(string text, SpecMediaType media)
    {
        var merged = media.Schema is null ? MergedSchema.Any : MergedSchema.Create(media.Schema);
        var value = new JObject();
        foreach (var (name, values) in QueryHelpers.ParseQuery(text))
        {
            var field = merged.Properties.TryGetValue(name, out var schemas) ? MergedSchema.Create([.. schemas]) : MergedSchema.Any;
            var items = values.OfType<string>().Select(item => TextValue.Read(item, field)).ToList();
            value[name] = items.Count == 1 && !field.Is(JsonObjectType.Array) ? items[0] : new JArray(items);
        }

        return new BodyReadResult(value, media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, "body") : []);
    }
}
