using System.Net;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>Recognizes HTML pages, which logins, proxies and gateways return instead of the response of an API.</summary>
internal static class HtmlPage
{
    /// <summary>The description for messages, after a subject.</summary>
    public const string Description = "looks like an HTML page, for instance of a login or a proxy";

    private const int MaxTitleLength = 100;

    /// <summary>Returns a value indicating whether a body is an HTML page, by its beginning or by its media type.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> body, string? mediaType = null)
    {
        var text = SkipProlog(body);
        return StartsWith(text, "<!doctype html"u8)
            || StartsWithTag(text, "<html"u8)
            || StartsWithTag(text, "<head"u8)
            || StartsWithTag(text, "<body"u8)
            || (text.StartsWith("<"u8) && IsHtml(mediaType));
    }

    /// <summary>Returns the description with the title of the page, if it has one.</summary>
    public static string Describe(ReadOnlySpan<byte> body) => FindTitle(body) is { Length: > 0 } title ? $"{Description} (title: '{title}')" : Description;

    /// <summary>Returns a value indicating whether a response has the media type of an HTML page.</summary>
    public static bool IsMediaType(HttpResponseMessage response) => IsHtml(response.Content.Headers.ContentType?.MediaType);

    /// <summary>Returns a value indicating whether a response is an HTML page although another media type is declared.</summary>
    public static bool IsUnexpected(BufferedResponse response, string? declared) =>
        IsHtml(response.ContentType)
        && !IsHtml(declared)
        && !(declared?.Contains('*', StringComparison.Ordinal) ?? true)
        && IsMatch(response.Body.Bytes);

    private static bool IsHtml(string? mediaType) =>
        "text/html".Equals(mediaType, StringComparison.OrdinalIgnoreCase) || "application/xhtml+xml".Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Skips the byte order mark, white space, the XML declaration and comments.</summary>
    private static ReadOnlySpan<byte> SkipProlog(ReadOnlySpan<byte> body)
    {
        var text = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f"u8);
            var end = text.StartsWith("<!--"u8) ? "-->"u8 : text.StartsWith("<?xml"u8) ? "?>"u8 : default;
            var position = end.IsEmpty ? -1 : text.IndexOf(end);
            if (position < 0)
            {
                return text;
            }

            text = text[(position + end.Length)..];
        }
    }

    private static bool StartsWithTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag) =>
        StartsWith(text, tag)
        && (text.Length == tag.Length || text[tag.Length] is (byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/');

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) =>
        text.Length >= start.Length && Ascii.EqualsIgnoreCase(text[..start.Length], start);

    private static string? FindTitle(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body);
        var start = text.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? -1 : text.IndexOf('>', start);
        var end = start < 0 ? -1 : text.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : SecretText.Redact(TextSanitizer.Sanitize(WebUtility.HtmlDecode(text[(start + 1)..end]), MaxTitleLength));
    }
}
