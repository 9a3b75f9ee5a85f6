using System.Buffers;
using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>Adds headers whose values cannot inject another header.</summary>
internal static class HeaderWriter
{
    private static readonly HashSet<string> ContentHeaderNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-MD5", "Content-Range", "Content-Type", "Expires", "Last-Modified",
    };

    // A value that does not have the format of these headers changes how the message is sent or read.
    private static readonly HashSet<string> FramingHeaderNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Content-Type", "Expect", "Host", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    private static readonly SearchValues<char> ValidCharacters =
        SearchValues.Create(string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code)) + '\t');

    public static bool IsContentHeader(string name) => ContentHeaderNames.Contains(name);

    /// <summary>
    /// Adds a header whose value is known to be valid, because it is a constant or was created by the parsers of HttpClient. Validation would allocate a
    /// dozen objects per call.
    /// </summary>
    public static void AddWithoutValidation(HttpHeaders headers, string name, string value) => headers.TryAddWithoutValidation(name, value);

    /// <summary>
    /// Adds a header. The value can have any format, because servers accept more than the parsers of HttpClient: unquoted entity tags, a
    /// range without a unit, a free User-Agent.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The value contains a character that is not valid in a header (RFC 9110, section 5.5), or does not have the format of a header on which the framing
    /// of the message depends.
    /// </exception>
    public static void Add(HttpHeaders headers, string name, string value)
    {
        if (value.AsSpan().ContainsAnyExcept(ValidCharacters))
        {
            throw CreateException(name, "it contains a line break, another control character or a character that is not ASCII", null);
        }

        try
        {
            // Add is also used where the name is not valid for this kind of headers, for its exception.
            if (FramingHeaderNames.Contains(name) || !headers.TryAddWithoutValidation(name, value))
            {
                headers.Add(name, value);
            }
        }
        catch (FormatException exception)
        {
            throw CreateException(name, "it does not have the format of the header", exception);
        }
    }

    /// <summary>Replaces the value of a header, such as Content-Type.</summary>
    public static void Replace(HttpHeaders headers, string name, string value)
    {
        headers.Remove(name);
        Add(headers, name, value);
    }

    /// <summary>Parses a media type to send.</summary>
    /// <exception cref="ArgumentException">The text is not a media type, or is a range such as <c>image/*</c>.</exception>
    public static MediaTypeHeaderValue ParseMediaType(string? mediaType) =>
        MediaTypeHeaderValue.TryParse(mediaType, out var value) && value.MediaType?.Contains('*', StringComparison.Ordinal) == false
            ? value
            : throw new ArgumentException($"The value of the header 'Content-Type' is not valid: '{mediaType}' is not a single media type.", nameof(mediaType));

    // The message does not contain the value, because it may be a secret.
    private static ArgumentException CreateException(string name, string reason, Exception? inner) =>
        new($"The value of the header '{name}' is not valid: {reason}.", name, inner);
}
