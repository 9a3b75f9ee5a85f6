using RunAi.Generated.Authentication;

namespace RunAi.Generated.Security;

/// <summary>
/// Attaches the credentials of an API to the requests of operations that require them. It wraps the primary handler, so that the loggers and handlers of the
/// application see requests without credentials, and each attempt of a retry handler gets the current ones.
/// </summary>
internal sealed class CredentialHandler : DelegatingHandler
{
    /// <summary>The option of a request with the secret texts that it contains.</summary>
    public static readonly HttpRequestOptionsKey<IReadOnlyList<string>> SecretsKey = new("RunAi.Generated.Secrets");

    private const string Cookie = "Cookie";

    private readonly ApiCredentials _credentials;
    private readonly AllowedOrigins _origin;

    public CredentialHandler(ApiCredentials credentials, Uri baseAddress)
    {
        _credentials = credentials;
        _origin = new AllowedOrigins([baseAddress]);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Credentials cannot be acquired synchronously. Use SendAsync.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(ApiOperation.OptionsKey, out var operation) || operation.Requirement is not { } requirement
            || _credentials.Choose(operation, requirement, request) is not { Count: > 0 } chosen)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        CheckTarget(operation, request);
        var values = new CredentialValue?[chosen.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await chosen[i].GetValueAsync(cancellationToken).ConfigureAwait(false);
        }

        var response = await SendAsync(request, chosen, values, cancellationToken).ConfigureAwait(false);
        if (!RunAiTokenHandler.CanRetry(request, response))
        {
            return response;
        }

        try
        {
            if (!await RenewAsync(chosen, values, cancellationToken).ConfigureAwait(false))
            {
                return response;
            }
        }
        catch
        {
            response.Dispose();
            throw;
        }

        response.Dispose();
        return await SendAsync(request, chosen, values, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<bool> RenewAsync(
        IReadOnlyList<ApiCredential> credentials, CredentialValue?[] values, CancellationToken cancellationToken)
    {
        var isRenewed = false;
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                if (values[i] is { } refused && await credentials[i].RenewAsync(refused, cancellationToken).ConfigureAwait(false) is { } renewed)
                {
                    values[i] = renewed;
                    isRenewed = true;
                }
            }
            catch (RunAiAuthenticationException)
            {
                // The server's 401 says more to the caller than the failed renewal.
                return false;
            }
        }

        return isRenewed;
    }

    /// <summary>Sends a request with credentials, and removes them afterwards, because handlers and loggers of the application use the message again.</summary>
    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, IReadOnlyList<ApiCredential> credentials, CredentialValue?[] values, CancellationToken cancellationToken)
    {
        var (address, headers) = (request.RequestUri, request.Headers.NonValidated.Select(static header => header.Key).ToList());
        var cookies = request.Headers.NonValidated.TryGetValues(Cookie, out var found) ? found.ToString() : null;
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value)
                {
                    credentials[i].Attach(request, value.Text);
                }
            }

            request.Options.Set(SecretsKey, [.. values.SelectMany(static value => value?.Secrets ?? [])]);
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = address;
            foreach (var name in request.Headers.NonValidated.Select(static header => header.Key).Except(headers, StringComparer.OrdinalIgnoreCase).ToList())
            {
                request.Headers.Remove(name);
            }

            if (cookies is not null)
            {
                request.Headers.Remove(Cookie);
                request.Headers.TryAddWithoutValidation(Cookie, cookies);
            }
        }
    }

    private void CheckTarget(ApiOperation operation, HttpRequestMessage request)
    {
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        if (!_origin.Allows(address))
        {
            throw new RunAiAuthenticationException(
                $"{operation.Id} was not sent: the credentials are sent to {_origin} only, and the address of the request is at "
                + $"{(address.IsAbsoluteUri ? AllowedOrigins.Format(address) : "a relative address")}.");
        }

        // For example the token of a RunAiTokenHandler, or a default header of the application.
        if (request.Headers.NonValidated.Contains(AuthorizationCredential.Header))
        {
            throw new RunAiAuthenticationException(
                $"{operation.Id} was not sent: the request already has an Authorization header, so it would contain two credentials. Remove the handler or "
                + "header that adds it, or do not set the credentials.");
        }
    }
}
