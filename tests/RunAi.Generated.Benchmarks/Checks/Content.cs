using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.SystemTextJson;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Benchmarks.Checks;

/// <summary>Converts the models of all clients to a common form.</summary>
internal static class Content
{
    public static byte[] ToJson(object value)
    {
        switch (value)
        {
            case JsonModel model:
                return Encoding.UTF8.GetBytes(model.ToJson());
            case IParsable parsable:
                using (var writer = new JsonSerializationWriter())
                {
                    writer.WriteObjectValue(null, parsable);
                    using var content = new MemoryStream();
                    writer.GetSerializedContent().CopyTo(content);
                    return content.ToArray();
                }

            default:
                return value.GetType().Namespace == typeof(ProjectPage).Namespace
                    ? JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), PlainContext.Default)
                    : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType());
        }
    }

    /// <summary>Sorts the properties, omits null and empty ones, and normalizes numbers and times.</summary>
    public static string Normalize(byte[] json)
    {
        if (json.Length == 0)
        {
            return "";
        }

        using var document = JsonDocument.Parse(json);
        return Normalize(document.RootElement);
    }

    private static string Normalize(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', NormalizeProperties(json))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Normalize))}]",
        JsonValueKind.Number => json.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String when json.TryGetDateTimeOffset(out var time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        JsonValueKind.Null => "",
        _ => json.ToString(),
    };

    private static IEnumerable<string> NormalizeProperties(JsonElement json) => json.EnumerateObject()
        .Select(static property => (property.Name, Text: Normalize(property.Value)))
        .Where(static property => property.Text is not ("" or "{}" or "[]"))
        .OrderBy(static property => property.Name, StringComparer.Ordinal)
        .Select(static property => $"{property.Name}:{property.Text}");
}
