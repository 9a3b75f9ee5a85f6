using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Requests tokens from an endpoint with the client credentials grant (RFC 6749, section 4.4).</summary>
internal sealed class TokenEndpoint(TokenSettings settings, Func<HttpClient> client, TimeProvider time)
{
    public async Task<IssuedToken> FetchAsync(CancellationToken cancellationToken)
    {
        var endpoint = settings.Endpoint
            ?? await new Discovery(settings.Authority, client()).FindEndpointAsync(cancellationToken).ConfigureAwait(false);
        var secret = await ReadSecretAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await FetchAsync(endpoint, secret, cancellationToken).ConfigureAwait(false);
        }
        catch (RunAiAuthenticationException exception) when (exception.Error is "invalid_client" or "unauthorized_client" && settings.Secret is not (null or ConfiguredClientSecret))
        {
            // The secret may have been rotated after it was read. Then the new one is tried at once.
            var other = await ReadSecretAsync(cancellationToken).ConfigureAwait(false);
            if (string.Equals(other, secret, StringComparison.Ordinal))
                throw;
            return await FetchAsync(endpoint, other, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<string?> ReadSecretAsync(CancellationToken cancellationToken)
    {
        if (settings.Secret is not { } source || settings.Authenticator is not null)
            return null;
        var secret = await source.GetSecretAsync(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(secret) ? throw new RunAiAuthenticationException("The client secret provider returned no secret.") { IsTransient = true } : secret;
    }

    private async Task<IssuedToken> FetchAsync(Uri endpoint, string? secret, CancellationToken cancellationToken)
    {
        using var request = await TokenRequestMessage.CreateAsync(endpoint, settings, secret, cancellationToken).ConfigureAwait(false);
        var start = TokenClock.Read(time);
        try
        {
            using var response = await client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var exceptions = new TokenExceptionFactory(endpoint, status, GetSecrets(request, secret), GetRetryAfter(response.Headers.RetryAfter));
            var (body, problem) = await TokenResponseBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
            using (body)
            {
                return problem is null
                    ? TokenResponseParser.Parse(body.Bytes, status, settings.IsRunAiJson, settings.UseIdToken, exceptions, start, time.GetUtcNow() - response.Headers.Date)
                    : throw exceptions.CreateUnreadable(problem);
            }
        }
        catch (HttpRequestException exception)
        {
            throw TokenExceptionFactory.CreateNoResponse(endpoint, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenExceptionFactory.CreateNoResponse(endpoint, exception);
        }
    }

    /// <summary>Returns what must not be shown, though the endpoint may quote it: the secret, and the header that contains it.</summary>
    private static string[] GetSecrets(HttpRequestMessage request, string? secret) =>
        [.. new[] { secret, request.Headers.Authorization?.Parameter }.Where(static text => !string.IsNullOrEmpty(text)).Select(static text => text!)];

    private TimeSpan? GetRetryAfter(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
}
