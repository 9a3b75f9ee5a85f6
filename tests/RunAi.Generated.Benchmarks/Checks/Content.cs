using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using RunAi.Generated.Benchmarks.Plain;
using RunAi.Generated.Benchmarks.SystemTextJson;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Benchmarks.Checks;

/// <summary>What objects say, in one form whatever client they are of.</summary>
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

    /// <summary>Members in order, without those that are null or empty; numbers and times by their value.</summary>
    public static string Normalize(byte[] json)
    {
        if (json.Length == 0)
            return "";

        using var document = JsonDocument.Parse(json);
        return Normalize(document.RootElement);
    }

    private static string Normalize(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().Select(static member => (member.Name, Text: Normalize(member.Value)))
            .Where(static member => member.Text is not ("" or "{}" or "[]")).OrderBy(static member => member.Name, StringComparer.Ordinal).Select(static member => $"{member.Name}:{member.Text}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Normalize))}]",
        JsonValueKind.Number => json.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String when json.TryGetDateTimeOffset(out var time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        JsonValueKind.Null => "",
        _ => json.ToString(),
    };
}
