using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace RunAi.Generated.Sandbox.Scenarios;

/// <summary>Changes a response to one of a newer version of the API.</summary>
internal static class ResponseDrift
{
    public const string Property = "addedInSandboxDrift";
    public const string Value = "AddedInSandboxDrift";

    /// <summary>Adds a property to each object, and replaces the enum values in the last element of each array.</summary>
    public static void Apply(JToken body, JsonSchema? schema) => Apply(body, schema, isLast: false);

    private static void Apply(JToken token, JsonSchema? schema, bool isLast)
    {
        if (token is JArray array)
        {
            foreach (var (index, item) in array.ToList().Index())
            {
                Apply(item, FindItem(schema), index == array.Count - 1);
            }
        }
        else if (token is JObject value)
        {
            var discriminator = schema?.ActualSchema.ResponsibleDiscriminatorObject?.PropertyName;
            foreach (var property in value.Properties().ToList())
            {
                var declared = FindProperty(schema, property.Name);
                if (isLast && property.Value.Type == JTokenType.String && property.Name != discriminator && IsEnum(declared))
                {
                    property.Value = Value;
                }
                else
                {
                    Apply(property.Value, declared, isLast);
                }
            }

            value[Property] = new JObject { ["version"] = "next" };
        }
    }

    private static bool IsEnum(JsonSchema? schema) => GetParts(schema).Any(part => part.Enumeration.Count > 0);

    private static JsonSchema? FindItem(JsonSchema? schema) => GetParts(schema).Select(part => part.Item).FirstOrDefault(item => item is not null);

    private static JsonSchema? FindProperty(JsonSchema? schema, string name) => GetParts(schema)
        .Select(part => part.Properties.TryGetValue(name, out var property) ? property : part.AdditionalPropertiesSchema)
        .FirstOrDefault(property => property is not null);

    /// <summary>Returns the schema and the schemas that it combines.</summary>
    private static IEnumerable<JsonSchema> GetParts(JsonSchema? schema)
    {
        if (schema?.ActualSchema is not { } actual)
        {
            return [];
        }

        return [actual, .. actual.AllOf.Concat(actual.AnyOf).Concat(actual.OneOf).SelectMany(GetParts)];
    }
}
