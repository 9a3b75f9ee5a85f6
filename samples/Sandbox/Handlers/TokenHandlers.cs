using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>The token operations of newer control planes. They pass the credentials on to the OAuth server and answer in their own words.</summary>
internal sealed class TokenHandlers(HttpClient http, Func<Uri> tokenEndpoint)
{
    public void Register(ApiHandlers api)
    {
        api.PostAsync("/api/v1/token", GrantV1Async);
        api.PostAsync("/api/v2/token", GrantV2Async);
    }

    private Task<Answer> GrantV1Async(ApiCall call, CancellationToken cancellationToken)
    {
        var (id, secret) = call.Text("grantType") == "app_token" ? ("appID", "appSecret") : ("clientID", "clientSecret");
        var grant = call.Text("grantType") == "app_token" ? "client_credentials" : call.Text("grantType");
        return RequestAsync(grant, call.Text(id), call.Text(secret), token => new JObject
        {
            ["accessToken"] = token["access_token"],
            ["expiresIn"] = token["expires_in"],
        }, cancellationToken);
    }

    private Task<Answer> GrantV2Async(ApiCall call, CancellationToken cancellationToken) => RequestAsync(
        call.Text("grant_type"), call.Text("client_id"), call.Text("client_secret"), token => token, cancellationToken);

    private async Task<Answer> RequestAsync(
        string? grant, string? id, string? secret, Func<JObject, JObject> face, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = grant ?? "",
            ["client_id"] = id ?? "",
            ["client_secret"] = secret ?? "",
        });
        using var response = await http.PostAsync(tokenEndpoint(), form, cancellationToken).ConfigureAwait(false);
        var body = JObject.Parse(await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        if (response.IsSuccessStatusCode)
            return Answer.Exactly(face(body));

        return new Answer.Failure((int)response.StatusCode, body.Value<string>("error_description") ?? "The token request was refused.", null)
        {
            OAuthError = body.Value<string>("error"),
        };
    }
}
