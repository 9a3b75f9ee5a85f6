using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>
/// Converts the items of a list, which can be lists. In Swagger 2.0 the lists of each level have a style of their own (Items Object,
/// <c>collectionFormat</c>). OpenAPI 3 does not define how they are written, so they become JSON.
/// </summary>
internal static class NestedItems
{
    /// <summary>Returns the percent-encoded items of a list in a URL, a cookie or a form.</summary>
    public static IEnumerable<EncodedText> Encode(JsonElement list, ParameterStyle[] itemStyles, bool allowReserved) =>
        Format(list, itemStyles, item => Escape(item, allowReserved), static style => ParameterExpansion.GetSeparator(style, explode: false))
            .Select(static text => new EncodedText(text));

    /// <summary>Returns the items of a list in a header or in a part of a multipart body.</summary>
    public static IEnumerable<EncodedText> Join(JsonElement list, ParameterStyle[] itemStyles, Func<JsonElement, string?> toText) =>
        Format(list, itemStyles, toText, static style => ParameterExpansion.GetDelimiter(style).ToString()).Select(static text => new EncodedText(text));

    private static IEnumerable<string> Format(
        JsonElement list, ParameterStyle[] itemStyles, Func<JsonElement, string?> toText, Func<ParameterStyle, string> getSeparator) =>
        list.EnumerateArray()
            .Select(item => item.ValueKind == JsonValueKind.Array && itemStyles.Length > 0
                ? string.Join(getSeparator(itemStyles[0]), Format(item, itemStyles[1..], toText, getSeparator))
                : toText(item))
            .OfType<string>();

    private static string? Escape(JsonElement item, bool allowReserved)
    {
        if (WireFormat.ToText(item) is not { } text)
        {
            return null;
        }

        var target = new CharBuffer();
        target.AppendEscaped(text, allowReserved);
        return target.Finish();
    }
}
