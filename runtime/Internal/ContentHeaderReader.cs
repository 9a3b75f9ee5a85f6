using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the content headers that determine how a body is read. It avoids the typed headers of HttpClient, which allocate several objects per call.
/// </summary>
internal static class ContentHeaderReader
{
    /// <summary>Gets the Content-Length in bytes, or 0 if there is none.</summary>
    public static long GetContentLength(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Content-Length", out var values)
        && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    /// <summary>Gets the encoding of the body, or <see langword="null"/> for UTF-8.</summary>
    public static Encoding? GetNonUtf8Encoding(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Type", out var values) || IsKnownUtf8(values.ToString()))
        {
            return null;
        }

        var charset = headers.ContentType?.CharSet?.Trim('"');
        return charset is { Length: > 0 } && !IsUtf8(charset) ? TryGetEncoding(charset) : null;
    }

    /// <summary>Returns a value indicating whether the content type means UTF-8 without being parsed.</summary>
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
            // The charset is unknown to the platform. The body is read as UTF-8, which fails if it is not.
            return null;
        }
    }
}
