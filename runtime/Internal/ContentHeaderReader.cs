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

    /// <summary>
    /// Gets the encoding of a body, or <see langword="null"/> for UTF-8. A byte order mark precedes the charset; a zero byte in the first character means
    /// UTF-16 if the charset is missing (RFC 4627, section 3).
    /// </summary>
    public static Encoding? GetNonUtf8Encoding(HttpContentHeaders headers, ReadOnlySpan<byte> body) => body switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => null,
        _ => GetNonUtf8Encoding(headers) ?? body switch
        {
            [0, 0, ..] => null,
            [_, 0, not 0, ..] or [_, 0] => Encoding.Unicode,
            [0, _, ..] => Encoding.BigEndianUnicode,
            _ => null,
        },
    };

    /// <summary>Returns a value indicating whether the headers declare UTF-8.</summary>
    public static bool DeclaresUtf8(HttpContentHeaders headers) => headers.ContentType?.CharSet?.Trim('"') is { } charset && IsUtf8(charset);

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
            // The code pages of Windows are part of .NET, but only available through their own provider.
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // The charset is unknown, or one that .NET does not decode, such as UTF-7. The body is read as UTF-8, which fails if it is not.
            return null;
        }
    }
}
