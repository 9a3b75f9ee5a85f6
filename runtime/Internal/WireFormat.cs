using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Filters;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Converts values to text outside of JSON: in paths, queries, headers, cookies and forms.</summary>
internal static class WireFormat
{
    /// <summary>Converts a value to text, independently of the culture. Returns <see langword="null"/> for <see langword="null"/>.</summary>
    /// <exception cref="InvalidOperationException">An extensible enum was never set.</exception>
    /// <exception cref="NotSupportedException">Values of the type have no text format.</exception>
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
        OffsetTime time => Rfc3339.Format(time),
        TimeSpan duration => Iso8601Duration.Format(duration),
        CalendarDuration duration => Iso8601Duration.Format(duration),
        Uri uri => uri.OriginalString,
        byte[] bytes => Convert.ToBase64String(bytes),
        JsonElement json => ToText(json),
        JsonUnion union => ToText(union, static json => json),
        JsonModel model => model.ToJson(),
        EncodedText encoded => encoded.Value,
        IWireValue scalar => scalar.ToWireText(),
        FilterCondition condition => condition.Text,
        long or float or double or decimal or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A value of the type '{value.GetType()}' cannot be sent as text."),
    };

    /// <summary>Converts a value to text for a header. JSON contains only ASCII characters, as headers do not define another encoding.</summary>
    public static string? ToHeaderText<T>(T value) => value switch
    {
        JsonUnion union => ToText(union, JsonText.EscapeNonAscii),
        JsonModel or JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array } => JsonText.EscapeNonAscii(ToText(value)!),
        _ => ToText(value),
    };

    /// <summary>Returns the content of a JSON string, <see langword="null"/> for JSON null, and the JSON of other values.</summary>
    private static string? ToText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };

    /// <summary>Returns the text of the variant, or its JSON if it is a list, a map or an object.</summary>
    private static string? ToText(JsonUnion union, Func<string, string> convertJson)
    {
        var json = ModelProperties.ToJson(union);
        return json.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? convertJson(json.GetRawText()) : ToText(union.InnermostValue);
    }
}
