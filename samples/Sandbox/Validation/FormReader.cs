using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Reads an application/x-www-form-urlencoded body into an object by its schema.</summary>
internal static class FormReader
{
    public static BodyReading Read(string text, ApiMedia media)
    {
        var view = media.Schema is null ? SchemaView.Any : SchemaView.Of(media.Schema);
        var value = new JObject();
        foreach (var (name, values) in QueryHelpers.ParseQuery(text))
        {
            var field = view.Properties.TryGetValue(name, out var schemas) ? SchemaView.Of([.. schemas]) : SchemaView.Any;
            var items = values.OfType<string>().Select(item => TextValue.Read(item, field)).ToList();
            value[name] = items.Count == 1 && !field.Is(JsonObjectType.Array) ? items[0] : new JArray(items);
        }

        return new BodyReading(value, media.Schema is { } schema ? SpecValidator.Requests.Check(value, schema, "body") : []);
    }
}
