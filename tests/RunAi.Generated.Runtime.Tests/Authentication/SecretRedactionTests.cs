using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Searches all output for the secret and the token. Not parallel, because activity sources and meters are shared by the process.</summary>
[Collection(nameof(TelemetryTests))]
public class SecretRedactionTests
{
    private static readonly string[] Canaries =
    [
        Tenants.Secret, Uri.EscapeDataString(Tenants.Secret), WebUtility.UrlEncode(Tenants.Secret), "canary", Basic(Tenants.Secret), "token-1",
    ];

    private static string Basic(string secret) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"app:{WebUtility.UrlEncode(secret)}"));

    private static void AssertClean(string text) => Assert.All(Canaries, canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));

    [Fact]
    public void Options_do_not_show_the_secret()
    {
        var options = Tenants.Options();

        AssertClean(options.ToString());
        AssertClean(System.Text.Json.JsonSerializer.Serialize(options));
        Assert.Contains("Credential=ClientSecret,", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_does_not_show_the_secret()
    {
        var options = Tenants.Options();
        options.Url = new Uri("http://user:canary@tenant.test/?canary");

        AssertClean(Assert.ThrowsAny<Exception>(() => RunAiConnection.Create(options)).ToString());
    }

    [Fact]
    public void Stored_tokens_and_options_do_not_show_their_token()
    {
        var token = new StoredToken("canary", DateTimeOffset.UnixEpoch, TimeSpan.FromHours(1));

        AssertClean(token.ToString());
        AssertClean(System.Text.Json.JsonSerializer.Serialize(token));
        var options = Tenants.Options();
        options.AccessToken = "canary";
        AssertClean(options.ToString() + System.Text.Json.JsonSerializer.Serialize(options));
    }

    public static TheoryData<TokenEndpointStyle, ClientCredentialStyle, string, int> Situations()
    {
        var situations = new TheoryData<TokenEndpointStyle, ClientCredentialStyle, string, int>();
        foreach (var (style, credentialStyle) in new[]
        {
            (TokenEndpointStyle.KeycloakRealm, ClientCredentialStyle.PostBody), (TokenEndpointStyle.OAuthForm, ClientCredentialStyle.AuthorizationHeader),
            (TokenEndpointStyle.RunAiJson, ClientCredentialStyle.PostBody), (TokenEndpointStyle.RunAiAppToken, ClientCredentialStyle.PostBody),
        })
        {
            situations.Add(style, credentialStyle, """{"access_token":"token-1","accessToken":"token-1","expires_in":3600}""", 200);
            situations.Add(style, credentialStyle, """{"error":"invalid_client","error_description":"SECRET"}""", 401);
            situations.Add(style, credentialStyle, """{"message":"SECRET"}""", 500);
            situations.Add(style, credentialStyle, """{"access_token":"token-1 SECRET","accessToken":"token-1\r\nSECRET"}""", 200);
            situations.Add(style, credentialStyle, "SECRET token-1", 502);
            situations.Add(style, credentialStyle, "", 307);
        }

        return situations;
    }

    /// <summary>With real sockets, all logs at trace level, and all spans and measurements of the process.</summary>
    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Logs_exceptions_spans_and_metrics_contain_neither_secret_nor_token(
        TokenEndpointStyle style, ClientCredentialStyle credentialStyle, string response, int status)
    {
        var body = response.Replace("SECRET", Uri.EscapeDataString(Tenants.Secret), StringComparison.Ordinal);
        using var recorder = new TelemetryRecorder();
        await using var server = await LocalServer.StartAsync(async context =>
        {
            var isForToken = context.Request.Path.Value!.Contains("token", StringComparison.Ordinal);
            context.Response.StatusCode = isForToken ? status : 401;
            context.Response.Headers.Location = "/elsewhere";
            if (context.Response.StatusCode != 307)
            {
                await context.Response.WriteAsync(isForToken ? body : "{}");
            }
        });
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(recorder).SetMinimumLevel(LogLevel.Trace));
        services.AddRunAi(options =>
        {
            Tenants.Configure(options);
            (options.Url, options.TokenEndpoint.Style, options.TokenEndpoint.ClientCredentialStyle) = (server.Address, style, credentialStyle);
        }).AddAdministratorClient();
        await using var provider = services.BuildServiceProvider();

        for (var call = 0; call < 2; call++)
        {
            var error = await Assert.ThrowsAnyAsync<Exception>(() =>
                provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));
            AssertClean(error.ToString());
        }

        Assert.NotEmpty(recorder.Lines);
        Assert.Contains(recorder.Spans, span => span.Source.Name == "RunAi.Generated");
        Assert.Contains(recorder.Measurements, line => line.StartsWith("runai.token.requests", StringComparison.Ordinal));
        Assert.All(recorder.Everything, AssertClean);
    }
}
