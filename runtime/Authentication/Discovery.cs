using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Finds a realm's token endpoint (OpenID Connect Discovery 1.0, section 4). What it finds is where the secret will go, so it is checked.</summary>
internal sealed class Discovery(Uri authority, HttpClient client)
{
    public async Task<Uri> FindEndpointAsync(CancellationToken cancellationToken)
    {
        var issuer = authority.AbsoluteUri.TrimEnd('/');
        var address = new Uri($"{issuer}/.well-known/openid-configuration", UriKind.Absolute);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            using var body = await PooledBody.ReadAsync(response.Content, TokenResponse.LargestBody, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status != 200)
                throw Unusable($"answered {status}", status, isTransient: status is not (>= 400 and < 500));

            var values = FlatJson.Read(body.Bytes, ["issuer", "token_endpoint"]);
            if (values?[0].Text?.TrimEnd('/') != issuer)
                throw Unusable("doesn't name itself as the issuer", status);
            if (!Uri.TryCreate(values[1].Text, UriKind.Absolute, out var endpoint))
                throw Unusable("names no token endpoint", status);
            if (!AllowedOrigins.IsSafe(endpoint) || endpoint.UserInfo.Length > 0)
                throw Unusable("names a token endpoint without https", status);
            if (!string.Equals(endpoint.IdnHost, authority.IdnHost, StringComparison.OrdinalIgnoreCase))
                throw Unusable($"names a token endpoint at another host, {endpoint.IdnHost}", status);
            return endpoint;
        }
        catch (HttpRequestException exception)
        {
            throw TokenFailures.NoAnswer(address, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenFailures.NoAnswer(address, exception);
        }
    }

    private RunAiAuthenticationException Unusable(string what, int status, bool isTransient = false) =>
        new($"The realm {authority.AbsoluteUri} {what} in its discovery document. Check RunAi:Url (RUNAI_URL), RunAi:Realm (RUNAI_REALM) and RunAi:Authority.")
        {
            ResponseStatusCode = status,
            IsTransient = isTransient,
        };
}
