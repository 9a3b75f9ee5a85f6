using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Converts values to text outside of JSON: in paths, queries, headers, cookies and forms.</summary>
internal static class WireFormat
{
    /// <summary>Converts a value to text, independently of the culture. Returns <see langword="null"/> for <see langword="null"/>.</summary>
    /// <exception cref="InvalidOperationException">An extensible enum was never set.</exception>
    public static string? ToText<T>(T value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IExtensibleEnum item =>
            item.Value ?? throw new InvalidOperationException(
                $"Cannot send default({item.GetType().Name}), because the value was never set. Assign one of the values of '{item.GetType().Name}'."),
        IExtensibleIntegerEnum item => item.Value.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset time => Rfc3339.Format(time),
        DateOnly date => Rfc3339.Format(date),
        TimeOnly time => Rfc3339.Format(time),
        TimeSpan duration => Iso8601Duration.Format(duration),
        Uri uri => uri.OriginalString,
        byte[] bytes => Convert.ToBase64String(bytes),
        JsonElement json => ToText(json),
        JsonModel model => model.ToJson(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Returns the content of a JSON string, <see langword="null"/> for JSON null, and the JSON of other values.</summary>
    private static string? ToText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };
}
