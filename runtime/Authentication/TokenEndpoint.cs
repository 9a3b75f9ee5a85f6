using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Asks an endpoint for a token with the client credentials grant (RFC 6749, section 4.4).</summary>
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
        catch (RunAiAuthenticationException exception) when (exception.Error is "invalid_client" or "unauthorized_client" && settings.Secret is not (null or ConfiguredSecret))
        {
            // Rotated between reading and sending? Then the refusal says nothing about the new secret.
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
        return string.IsNullOrEmpty(secret) ? throw new RunAiAuthenticationException("The provider of the secret gave none.") { IsTransient = true } : secret;
    }

    private async Task<IssuedToken> FetchAsync(Uri endpoint, string? secret, CancellationToken cancellationToken)
    {
        using var request = await TokenRequest.CreateAsync(endpoint, settings, secret, cancellationToken).ConfigureAwait(false);
        var start = TokenClock.Read(time);
        try
        {
            using var response = await client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            using var body = await PooledBody.ReadAsync(response.Content, TokenResponse.LargestBody, cancellationToken, isSecret: true).ConfigureAwait(false);
            var failures = new TokenFailures(endpoint, (int)response.StatusCode, SecretsOf(request, secret), RetryAfterOf(response.Headers.RetryAfter));
            return TokenResponse.ToToken(body.Bytes, (int)response.StatusCode, settings.IsRunAiJson, settings.UseIdToken, failures, start);
        }
        catch (HttpRequestException exception)
        {
            throw TokenFailures.NoAnswer(endpoint, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenFailures.NoAnswer(endpoint, exception);
        }
    }

    /// <summary>What must not be shown, though the endpoint may quote it: the secret, and what a header made of it.</summary>
    private static string[] SecretsOf(HttpRequestMessage request, string? secret) =>
        [.. new[] { secret, request.Headers.Authorization?.Parameter }.Where(static text => !string.IsNullOrEmpty(text)).Select(static text => text!)];

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
}
