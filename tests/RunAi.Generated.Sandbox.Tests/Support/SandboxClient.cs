using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Tests.Support;

/// <summary>An HTTP client for a sandbox.</summary>
internal sealed class SandboxClient(RunAiSandbox sandbox) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox.Url };
    private string? _token;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<SandboxResponse> RequestTokenAsync(string clientId, string clientSecret, string? realm = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/auth/realms/{realm ?? sandbox.Realm}/protocol/openid-connect/token");
        request.Content = Form(("grant_type", "client_credentials"), ("client_id", clientId), ("client_secret", clientSecret));
        return await SendAsync(request);
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>Requests a token for an application, which later requests send.</summary>
    public async Task SignInAsync(string? clientId = null, string? clientSecret = null)
    {
        var response = await RequestTokenAsync(clientId ?? sandbox.ClientId, clientSecret ?? sandbox.ClientSecret);
        _token = response.Json.Value<string>("access_token");
    }

    public void UseToken(string token) => _token = token;

    public Task<SandboxResponse> GetAsync(string path, string? accept = null) => SendAsync("GET", path, null, accept);

    public async Task<SandboxResponse> SendAsync(string method, string path, JToken? body = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = Json(body);
        }

        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await SendAsync(request);
    }

    public static StringContent Json(JToken body) => new(body.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json");

    public async Task<SandboxResponse> SendAsync(HttpRequestMessage request)
    {
        if (_token is not null && request.Headers.Authorization is null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        }

        var sent = $"{request.Method} {request.RequestUri} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync(Cancellation))}";
        using var response = await _http.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new SandboxResponse(sent, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, headers, body);
    }

    public void Dispose() => _http.Dispose();
}
