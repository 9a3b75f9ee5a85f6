using System.Net.Http.Headers;

namespace RunAi.Generated.Authentication;

/// <summary>Requests tokens from an endpoint with the client credentials grant (RFC 6749, section 4.4).</summary>
internal sealed class TokenEndpoint(TokenSettings settings, Func<HttpClient> client, TimeProvider time)
{
    public async Task<IssuedToken> FetchAsync(CancellationToken cancellationToken)
    {
        var endpoint = settings.Endpoint
            ?? await new Discovery(settings.Authority, client(), settings.Names, settings.AllowedOrigins)
                .FindEndpointAsync(cancellationToken).ConfigureAwait(false);
        var credential = await GetCredentialAsync(endpoint, cancellationToken).ConfigureAwait(false);
        try
        {
            return await FetchAsync(endpoint, credential, cancellationToken).ConfigureAwait(false);
        }
        catch (RunAiAuthenticationException exception) when (
            exception.Error is "invalid_client" or "unauthorized_client" && settings.Secret is not (null or ConfiguredClientSecret))
        {
            // The secret may have been rotated after it was read. Then the new one is tried at once.
            var other = await GetCredentialAsync(endpoint, cancellationToken).ConfigureAwait(false);
            if (string.Equals(other, credential, StringComparison.Ordinal))
            {
                throw;
            }

            return await FetchAsync(endpoint, other, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the client secret or the client assertion.</summary>
    private async ValueTask<string> GetCredentialAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        var credential = settings.Assertion is { } assertion
            ? await assertion.GetAssertionAsync(endpoint, settings.ClientId, cancellationToken).ConfigureAwait(false)
            : await settings.Secret!.GetSecretAsync(cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(credential))
        {
            return credential;
        }

        var kind = settings.Assertion is null ? "secret" : "assertion";
        throw new RunAiAuthenticationException($"The client {kind} provider returned no {kind}.") { IsTransient = true };
    }

    private async Task<IssuedToken> FetchAsync(Uri endpoint, string credential, CancellationToken cancellationToken)
    {
        using var request = TokenRequestMessage.Create(endpoint, settings, credential);
        var start = TokenClock.Read(time);
        try
        {
            using var response = await client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var exceptions = new TokenExceptionFactory(
                endpoint, status, GetSecrets(request, credential), GetRetryAfter(response.Headers.RetryAfter), settings.Names.Advice);
            var (body, problem) = await TokenResponseBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
            using (body)
            {
                return problem is null
                    ? TokenResponseParser.Parse(
                        body.Bytes, status, settings.IsRunAiJson, settings.UseIdToken, exceptions, start, time.GetUtcNow() - response.Headers.Date)
                    : throw exceptions.CreateUnreadable(problem);
            }
        }
        catch (HttpRequestException exception)
        {
            throw TokenExceptionFactory.CreateNoResponse(endpoint, exception, settings.Names);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenExceptionFactory.CreateNoResponse(endpoint, exception, settings.Names);
        }
    }

    /// <summary>Returns the texts that must not be shown although the endpoint may quote them.</summary>
    private static string[] GetSecrets(HttpRequestMessage request, string credential) =>
        request.Headers.Authorization?.Parameter is { } header ? [credential, header] : [credential];

    private TimeSpan? GetRetryAfter(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
}
