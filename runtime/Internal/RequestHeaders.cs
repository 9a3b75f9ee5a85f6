namespace RunAi.Generated.Internal;

/// <summary>Validates the headers that callers add to requests.</summary>
internal static class RequestHeaders
{
    private const string ContentPrefix = "Content-";

    // Authentication: the token is sent to allowed origins only. Host, Cookie: they select another site or user. Accept, Content-…: they belong to the
    // operation. The others determine the framing of the message (RFC 9110, section 7.6.1; RFC 9112, section 6).
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Allow", "Authorization", "Connection", "Cookie", "Expect", "Expires", "Host", "Keep-Alive", "Last-Modified",
        "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    /// <summary>Throws an exception if a header is not allowed or not valid.</summary>
    /// <exception cref="ArgumentException">A header is not allowed or not valid.</exception>
    public static void Validate(IEnumerable<KeyValuePair<string, string>> headers)
    {
        using var message = new HttpRequestMessage();
        foreach (var (name, value) in headers)
        {
            if (Forbidden.Contains(name) || name.StartsWith(ContentPrefix, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException(
                    $"The header '{name}' cannot be set for a call, because authentication, the connection or the format of the body depend on it.",
                    nameof(headers));
            }

            try
            {
                HeaderWriter.Add(message.Headers, name, value ?? throw new ArgumentException($"The value of the header '{name}' is null.", nameof(headers)));
            }
            catch (FormatException exception)
            {
                throw new ArgumentException($"'{name}' is not a valid name of a header.", nameof(headers), exception);
            }
        }
    }
}
