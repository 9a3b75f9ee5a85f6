using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using RunAi.Generated.Filters;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Converts JSON to values of the types that generated methods accept.</summary>
public static class ValueConverter
{
    public static object? Convert(JsonNode? json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json is null)
        {
            return type == typeof(JsonElement) ? JsonSerializer.SerializeToElement<object?>(null) : null;
        }

        if (typeof(JsonModel).IsAssignableFrom(type))
        {
            return JsonSerializer.Deserialize(json, type);
        }

        if (type == typeof(JsonElement))
        {
            return JsonSerializer.SerializeToElement(json);
        }

        if (typeof(IExtensibleEnum).IsAssignableFrom(type) || typeof(FilterCondition).IsAssignableFrom(type))
        {
            return Activator.CreateInstance(type, GetText(json));
        }

        if (typeof(IExtensibleIntegerEnum).IsAssignableFrom(type))
        {
            var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters().Length == 1);
            return constructor.Invoke([System.Convert.ChangeType(GetText(json), constructor.GetParameters()[0].ParameterType, CultureInfo.InvariantCulture)]);
        }

        return type.IsGenericType ? ConvertGeneric(json, type) : ConvertScalar(json, type);
    }

    /// <summary>Returns the content of a JSON string, and the JSON of other values.</summary>
    public static string GetText(JsonNode json) => json is JsonValue value && value.TryGetValue<string>(out var text) ? text : json.ToJsonString();

    private static object? ConvertGeneric(JsonNode json, Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        var item = type.GenericTypeArguments[^1];
        if (definition == typeof(FilesOr<>))
        {
            return json is JsonValue && GetText(json) is var text && text.StartsWith("content of", StringComparison.Ordinal)
                ? Activator.CreateInstance(type, [new[] { CreateFile(text) }])
                : Activator.CreateInstance(type, Convert(json, item));
        }

        if (item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            item = item.GenericTypeArguments[1];
            definition = typeof(IReadOnlyDictionary<,>);
        }

        if (definition == typeof(IReadOnlyDictionary<,>))
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
            foreach (var (name, value) in (JsonObject)json)
            {
                map[name] = Convert(value, item);
            }

            return map;
        }

        // A file or a list of files is a list of files.
        var elements = json as JsonArray ?? new JsonArray(json.DeepClone());
        var list = Array.CreateInstance(item, elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            list.SetValue(Convert(elements[i], item), i);
        }

        return list;
    }

    private static object ConvertScalar(JsonNode json, Type type)
    {
        var text = GetText(json);
        return type == typeof(string) ? text
            : type == typeof(Guid) ? Guid.Parse(text)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : type == typeof(DateOnly) ? DateOnly.Parse(text, CultureInfo.InvariantCulture)
            : type == typeof(TimeOnly) ? TimeOnly.Parse(text, CultureInfo.InvariantCulture)
            : type == typeof(OffsetTime) ? OffsetTime.Parse(text)
            : type == typeof(CalendarDuration) ? CalendarDuration.Parse(text)
            : type == typeof(TimeSpan) ? XmlConvert.ToTimeSpan(text)
            : type == typeof(Uri) ? new Uri(text, UriKind.RelativeOrAbsolute)
            : type == typeof(byte[]) ? System.Convert.FromBase64String(text)
            : type == typeof(Stream) ? new MemoryStream(Encoding.UTF8.GetBytes(text))
            : type == typeof(FilePart) ? CreateFile(text)
            : System.Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }

    private static FilePart CreateFile(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a file.txt");
}
