using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Finds a realm's token endpoint (OpenID Connect Discovery 1.0, section 4). The result is validated, because the secret is sent to it.</summary>
internal sealed class Discovery(Uri authority, HttpClient client, AddressSettings? names = null, AllowedOrigins? origins = null)
{
    public async Task<Uri> FindEndpointAsync(CancellationToken cancellationToken)
    {
        var issuer = authority.AbsoluteUri.TrimEnd('/');
        var address = new Uri($"{issuer}/.well-known/openid-configuration", UriKind.Absolute);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status != 200)
            {
                throw CreateException($"responded with {status} to the request for", status, isTransient: status is not (>= 400 and < 500));
            }

            var (body, problem) = await TokenResponseBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
            using var _ = body;
            if (problem is not null)
            {
                throw CreateException($"sent an unreadable response ({problem}) to the request for", status, isTransient: true);
            }

            if (HtmlPage.IsMatch(body.Bytes))
            {
                throw CreateException($"sent a response that {HtmlPage.Description} to the request for", status);
            }

            if (FlatJsonReader.Read(body.Bytes, ["issuer", "token_endpoint"], out var values, ignoreCase: false) != FlatJsonResult.Success
                || values[0].Text?.TrimEnd('/') != issuer)
            {
                throw CreateException("does not name itself as the issuer in", status);
            }

            if (!Uri.TryCreate(values[1].Text, UriKind.Absolute, out var endpoint))
            {
                throw CreateException("names no token endpoint in", status);
            }

            if (!AllowedOrigins.IsSecure(endpoint) || endpoint.UserInfo.Length > 0)
            {
                throw CreateException("names a token endpoint without https in", status);
            }

            if (origins is not null && !origins.Allows(endpoint))
            {
                throw CreateException($"names a token endpoint at {AllowedOrigins.Format(endpoint)}, which is not an allowed origin, in", status);
            }

            if (origins is null && !string.Equals(endpoint.IdnHost, authority.IdnHost, StringComparison.OrdinalIgnoreCase))
            {
                throw CreateException($"names a token endpoint on another host, {endpoint.IdnHost}, in", status);
            }

            return endpoint;
        }
        catch (HttpRequestException exception)
        {
            throw TokenExceptionFactory.CreateNoResponse(address, exception, names);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw TokenExceptionFactory.CreateNoResponse(address, exception, names);
        }
    }

    private RunAiAuthenticationException CreateException(string what, int status, bool isTransient = false) =>
        new($"The {(names?.Advice is null ? "realm" : "provider")} {authority.AbsoluteUri} {what} its discovery document. "
            + (names?.Advice ?? "Check RunAi:Url (RUNAI_URL), RunAi:Realm (RUNAI_REALM) and RunAi:Authority."))
        {
            ResponseStatusCode = status,
            IsTransient = isTransient,
        };
}
