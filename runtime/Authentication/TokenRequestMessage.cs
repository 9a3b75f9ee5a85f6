using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>Creates the messages of token requests.</summary>
internal static class TokenRequestMessage
{
    /// <summary>Creates a message.</summary>
    /// <param name="endpoint">The token endpoint.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="credential">The client secret, or the client assertion if the settings have a provider of assertions.</param>
    public static HttpRequestMessage Create(Uri endpoint, TokenSettings settings, string credential)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Content = settings.IsRunAiJson ? CreateJson(settings, credential) : CreateForm(request, settings, credential);
        return request;
    }

    private static ByteArrayContent CreateJson(TokenSettings settings, string secret)
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

    private static FormUrlEncodedContent CreateForm(HttpRequestMessage request, TokenSettings settings, string credential)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials" };
        var isKeycloak = settings.Style == TokenEndpointStyle.KeycloakRealm;
        if ((settings.Scope ?? (isKeycloak || settings.UseIdToken ? "openid" : null)) is { Length: > 0 } scope)
        {
            fields["scope"] = scope;
        }

        if (isKeycloak)
        {
            fields["response_type"] = "id_token";
        }

        if (settings.Assertion is not null)
        {
            fields["client_id"] = settings.ClientId;
            fields["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            fields["client_assertion"] = credential;
        }
        else if (settings.CredentialStyle == ClientCredentialStyle.AuthorizationHeader)
        {
            // Each part is encoded as in a form (RFC 6749, section 2.3.1); a colon in the ID would otherwise end it.
            var pair = $"{WebUtility.UrlEncode(settings.ClientId)}:{WebUtility.UrlEncode(credential)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        }
        else
        {
            fields["client_id"] = settings.ClientId;
            fields["client_secret"] = credential;
        }

        return new FormUrlEncodedContent(fields);
    }
}
