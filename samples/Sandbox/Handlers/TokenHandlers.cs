using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Handles the token operations of newer control planes: forwards the credentials to the OAuth server and converts its response.</summary>
internal sealed class TokenHandlers(HttpClient http, Func<Uri> tokenEndpoint)
{
    public void Register(ApiHandlers api)
    {
        api.PostAsync("/api/v1/token", GrantV1Async);
        api.PostAsync("/api/v2/token", GrantV2Async);
    }

    private Task<HandlerResponse> GrantV1Async(ApiCall call, CancellationToken cancellationToken)
    {
        var (id, secret) = call.GetText("grantType") == "app_token" ? ("appID", "appSecret") : ("clientID", "clientSecret");
        var grant = call.GetText("grantType") == "app_token" ? "client_credentials" : call.GetText("grantType");
        return RequestAsync(grant, call.GetText(id), call.GetText(secret), token => new JObject
        {
            ["accessToken"] = token["access_token"],
            ["expiresIn"] = token["expires_in"],
        }, cancellationToken);
    }

    private Task<HandlerResponse> GrantV2Async(ApiCall call, CancellationToken cancellationToken) => RequestAsync(
        call.GetText("grant_type"), call.GetText("client_id"), call.GetText("client_secret"), token => token, cancellationToken);

    private async Task<HandlerResponse> RequestAsync(
        string? grant, string? id, string? secret, Func<JObject, JObject> map, CancellationToken cancellationToken)
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
        {
            return HandlerResponse.Verbatim(map(body));
        }

        return new HandlerResponse.Failure((int)response.StatusCode, body.Value<string>("error_description") ?? "The token request was refused.", null)
        {
            OAuthError = body.Value<string>("error"),
        };
    }
}
