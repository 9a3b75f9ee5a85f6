using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The one text form of values outside JSON: paths, queries, headers, cookies and forms.</summary>
internal static class WireFormat
{
    /// <summary>The text of a value; null for null. The same on every culture.</summary>
    /// <exception cref="InvalidOperationException">An open enumeration was never set.</exception>
    public static string? ToText<T>(T value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IExtensibleEnum item =>
            item.Value ?? throw new InvalidOperationException($"A value of '{item.GetType().Name}' was never set: assign one of its values."),
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

    /// <summary>The content of a JSON string, nothing for null, the JSON of everything else.</summary>
    private static string? ToText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };
}
