using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>Creates the messages of token requests.</summary>
internal static class TokenRequestMessage
{
    public static async ValueTask<HttpRequestMessage> CreateAsync(Uri endpoint, TokenSettings settings, string? secret, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Content = settings.IsRunAiJson ? CreateJson(settings, secret) : await CreateFormAsync(request, settings, secret, cancellationToken).ConfigureAwait(false);
        return request;
    }

    private static ByteArrayContent CreateJson(TokenSettings settings, string? secret)
    {
        var isAppToken = settings.Style == TokenEndpointStyle.RunAiAppToken;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("grantType", isAppToken ? "app_token" : "client_credentials");
            json.WriteString(isAppToken ? "appID" : "clientID", settings.ClientId);
            json.WriteString(isAppToken ? "appSecret" : "clientSecret", secret);
            json.WriteEndObject();
        }

        return new ByteArrayContent(buffer.WrittenSpan.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    private static async ValueTask<FormUrlEncodedContent> CreateFormAsync(
        HttpRequestMessage request, TokenSettings settings, string? secret, CancellationToken cancellationToken)
    {
        var context = new ClientAuthenticationContext(request.RequestUri!, settings.ClientId);
        context.Fields["grant_type"] = "client_credentials";
        var isKeycloak = settings.Style == TokenEndpointStyle.KeycloakRealm;
        if ((settings.Scope ?? (isKeycloak || settings.UseIdToken ? "openid" : null)) is { Length: > 0 } scope)
            context.Fields["scope"] = scope;
        if (isKeycloak)
            context.Fields["response_type"] = "id_token";

        if (settings.Authenticator is { } authenticator)
        {
            await authenticator.AuthenticateAsync(context, cancellationToken).ConfigureAwait(false);
        }
        else if (settings.Method == ClientAuthenticationMethod.Basic)
        {
            // Each part is encoded as in a form (RFC 6749, section 2.3.1); a colon in the ID would otherwise end it.
            var pair = $"{WebUtility.UrlEncode(settings.ClientId)}:{WebUtility.UrlEncode(secret)}";
            context.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        }
        else
        {
            context.Fields["client_id"] = settings.ClientId;
            context.Fields["client_secret"] = secret!;
        }

        request.Headers.Authorization = context.Authorization;
        return new FormUrlEncodedContent(context.Fields);
    }
}
