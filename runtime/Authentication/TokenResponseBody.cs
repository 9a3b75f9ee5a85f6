using System.Text;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Reads the body of a response that may contain a secret, of at most 256 KiB. An unreadable body is described rather than thrown.</summary>
internal static class TokenResponseBody
{
    /// <summary>Reads a body.</summary>
    /// <returns>The body, and why it could not be read, if so; "it" is the response.</returns>
    public static async ValueTask<(PooledBody Body, string? Problem)> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var charset = content.Headers.ContentType?.CharSet?.Trim('"', ' ');
        if (!IsSupported(charset))
        {
            return (PooledBody.Empty, "its charset is not supported");
        }

        try
        {
            return (await PooledBody.ReadAsync(content, TokenResponseParser.LargestBody, cancellationToken, isSecret: true).ConfigureAwait(false), null);
        }
        catch (HttpRequestException exception)
        {
            return (PooledBody.Empty, exception switch
            {
                { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => $"it is longer than {TokenResponseParser.LargestBody} bytes",
                { InnerException: { } cause } when PooledBody.IsDecodingFailure(cause) => "its body is not encoded as its Content-Encoding says",
                _ => "the connection failed before its end",
            });
        }
    }

    private static bool IsSupported(string? charset)
    {
        if (string.IsNullOrEmpty(charset))
        {
            return true;
        }

        try
        {
            // UTF-7 is not decoded by .NET for security reasons.
            return Encoding.GetEncoding(charset).CodePage != 65000;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
