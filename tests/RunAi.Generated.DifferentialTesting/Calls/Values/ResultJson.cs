using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Converts results of generated methods to JSON.</summary>
public static class ResultJson
{
    public static JsonNode? Convert(object? value) => value switch
    {
        null => null,
        JsonModel model => JsonNode.Parse(model.ToJson()),
        JsonElement json => JsonSerializer.SerializeToNode(json),
        IExtensibleEnum item => item.Value,
        IExtensibleIntegerEnum item => item.Value,
        string text => text,
        bool flag => flag,
        byte[] bytes => System.Convert.ToBase64String(bytes),
        DateTimeOffset time => FormatTime(time),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan duration => XmlConvert.ToString(duration),
        Guid id => id.ToString(),
        Uri uri => uri.OriginalString,
        IEnumerable items => IsMap(items) ? ConvertMap(items) : new JsonArray([.. items.Cast<object?>().Select(Convert)]),
        _ => JsonNode.Parse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
    };

    /// <summary>Removes properties that are null, which responses do not distinguish from absent ones.</summary>
    public static JsonNode? RemoveNulls(JsonNode? json) => json switch
    {
        JsonObject map => new JsonObject(map.Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, RemoveNulls(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(RemoveNulls)]),
        _ => json?.DeepClone(),
    };

    private static string FormatTime(DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static bool IsMap(IEnumerable items) => items.GetType().GetInterfaces().Any(
        type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static JsonObject ConvertMap(IEnumerable items)
    {
        var map = new JsonObject();
        foreach (var entry in items)
        {
            map[(string)entry.GetType().GetProperty("Key")!.GetValue(entry)!] = Convert(entry.GetType().GetProperty("Value")!.GetValue(entry));
        }

        return map;
    }
}
