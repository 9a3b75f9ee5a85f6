using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// What the headers of a body say of its bytes. They are looked at as they came: HttpClient's typed headers would cost each call some objects to tell
/// it that its JSON is in UTF-8.
/// </summary>
internal static class ContentHeaderReader
{
    /// <summary>The announced length in bytes; 0 where none is announced.</summary>
    public static long GetContentLength(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Content-Length", out var values)
        && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    /// <summary>The encoding that a body must be recoded from; null for UTF-8.</summary>
    public static Encoding? GetNonUtf8Encoding(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Type", out var values) || IsKnownUtf8(values.ToString()))
            return null;

        var charset = headers.ContentType?.CharSet?.Trim('"');
        return charset is { Length: > 0 } && !IsUtf8(charset) ? TryGetEncoding(charset) : null;
    }

    /// <summary>Whether it is a text that needs no parser.</summary>
    private static bool IsKnownUtf8(string contentType) =>
        contentType is "application/json" or "application/json; charset=utf-8"
        || !contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
        || contentType.EndsWith("; charset=utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(string charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private static Encoding? TryGetEncoding(string charset)
    {
        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            // A charset this platform doesn't know: the bytes are taken as UTF-8, and JSON that isn't fails as such.
            return null;
        }
    }
}
