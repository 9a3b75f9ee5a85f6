using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests with real sockets that the tenant's server receives the credentials and that another server receives neither token nor secret.</summary>
public sealed class CredentialLeakTests : IAsyncLifetime
{
    private readonly List<string> _own = [];
    private readonly List<string> _foreign = [];
    private LocalServer _tenant = null!;
    private LocalServer _other = null!;
    private RequestDelegate _tenantResponse = context => context.Response.WriteAsync("""{"access_token":"token-1","expires_in":3600}""");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _other = await LocalServer.StartRawAsync(context => CaptureAsync(_foreign, context, context => context.Response.WriteAsync("{}")));
        _tenant = await LocalServer.StartRawAsync(context => CaptureAsync(_own, context, context => _tenantResponse(context)));
    }

    public async ValueTask DisposeAsync()
    {
        await _tenant.DisposeAsync();
        await _other.DisposeAsync();
    }

    private static async Task CaptureAsync(List<string> received, HttpContext context, RequestDelegate respond)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var request = context.Request;
        var headers = string.Join(';', request.Headers.Select(header => $"{header.Key}={header.Value}"));
        lock (received)
        {
            received.Add($"{request.Method} {request.Path}{request.QueryString} {headers} {body}");
        }

        await respond(context);
    }

    private HttpClient Client()
    {
        var source = new RunAiTokenSource(_tenant.Options(), new HttpClient(HttpHandlers.Create()));
        return new HttpClient(new RunAiTokenHandler(source, [_tenant.Address]) { InnerHandler = HttpHandlers.Create() }) { BaseAddress = _tenant.Address };
    }

    private void AssertNothingLeaked() => Assert.Empty(_foreign);

    [Theory]
    [InlineData("http://127.0.0.1:{other}/x")]
    [InlineData("http://localhost:{other}/x")]
    [InlineData("http://localhost:{own}/x")]
    [InlineData("http://[::1]:{own}/x")]
    [InlineData("https://127.0.0.1:{own}/x")]
    [InlineData("//127.0.0.1:{other}/x")]
    [InlineData("//localhost:{other}/x")]
    [InlineData("http://127.0.0.1:{own}@localhost:{other}/x")]
    [InlineData("http://user:pass@127.0.0.1:{own}/x")]
    [InlineData("http://127.0.0.1.:{own}/x")]
    [InlineData("http://ｌocalhost:{other}/x")]
    [InlineData("http://xn--bcher-kva.test:{other}/x")]
    [InlineData("http://bücher.test/x")]
    public async Task Request_to_another_origin_is_refused_before_connecting(string address)
    {
        var text = address.Replace("{other}", $"{_other.Address.Port}", StringComparison.Ordinal)
            .Replace("{own}", $"{_tenant.Address.Port}", StringComparison.Ordinal);
        var uri = new Uri(text, UriKind.RelativeOrAbsolute);

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => Client().GetAsync(uri, Cancellation));

        Assert.Empty(_own);
        AssertNothingLeaked();
    }

    [Theory]
    [InlineData("/a/../../../x")]
    [InlineData("/%2e%2e/x")]
    [InlineData("/x?u=//127.0.0.1:{other}/")]
    [InlineData("/\\127.0.0.1:{other}/x")]
    [InlineData("x")]
    public async Task Relative_path_in_any_form_stays_at_the_origin(string path)
    {
        await Client().GetAsync(new Uri(path.Replace("{other}", $"{_other.Address.Port}", StringComparison.Ordinal), UriKind.Relative), Cancellation);

        Assert.Contains("Authorization=Bearer token-1", _own[1], StringComparison.Ordinal);
        AssertNothingLeaked();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_forward_neither_the_body_of_a_call_nor_the_form_of_a_token_request(int status)
    {
        _tenantResponse = context => RedirectAsync(context, status);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => Client().PostAsync(new Uri("/x", UriKind.Relative), new StringContent("body"), Cancellation));
        _tenantResponse = context => _own.Count == 2 ? context.Response.WriteAsync("""{"access_token":"token-1"}""") : RedirectAsync(context, status);

        using var response = await Client().PostAsync(new Uri("/x", UriKind.Relative), new StringContent("body"), Cancellation);

        Assert.Equal(status, (int)response.StatusCode);
        AssertNothingLeaked();
    }

    [Fact]
    public async Task Handlers_of_the_application_do_not_follow_redirects()
    {
        var services = new ServiceCollection();
        var runAi = services.AddRunAi(options => (options.Url, options.ClientId, options.ClientSecret) = (_tenant.Address, "app", Tenants.Secret));
        runAi.TokenClient.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler());
        runAi.AddAdministratorClient().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler());
        await using var provider = services.BuildServiceProvider();
        _tenantResponse = context => RedirectAsync(context, 307);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation));

        AssertNothingLeaked();
    }

    [Fact]
    public void Connection_rejects_a_handler_that_follows_redirects() =>
        Assert.Throws<ArgumentException>(() => RunAiConnection.Create(_tenant.Options(), new SocketsHttpHandler()));

    [Theory]
    [InlineData("runai\r\nX-Injected: 1")]
    [InlineData("../../x")]
    [InlineData("//127.0.0.1:1/x")]
    [InlineData("a/b?c#d@e")]
    public async Task Realm_is_sent_as_one_escaped_path_segment(string realm)
    {
        var options = _tenant.Options();
        options.Realm = realm;
        using var source = new RunAiTokenSource(options, new HttpClient(HttpHandlers.Create()));

        await source.GetAuthorizationTokenAsync(_tenant.Address, cancellationToken: Cancellation);

        Assert.StartsWith("POST /auth/realms/", Assert.Single(_own), StringComparison.Ordinal);
        Assert.DoesNotContain("X-Injected=", _own[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t\r\nX-Injected: 1")]
    [InlineData("t\nX")]
    [InlineData("t\0")]
    [InlineData("t t")]
    [InlineData("tö")]
    public async Task Token_with_characters_that_are_invalid_in_a_header_is_not_sent(string token)
    {
        using var client = new HttpClient(new RunAiTokenHandler(new FixedProvider(token), [_tenant.Address]) { InnerHandler = HttpHandlers.Create() });

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetAsync(_tenant.Address, Cancellation));

        Assert.Empty(_own);
    }

    [Fact]
    public async Task Token_requests_do_not_carry_an_earlier_token()
    {
        var options = _tenant.Options();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using var runAi = RunAiConnection.Create(options, null, time);
        await new AdministratorClient(runAi.ControlPlane).Projects.DeleteProjectAsync("1", Cancellation);
        time.Advance(TimeSpan.FromHours(1));
        await new AdministratorClient(runAi.ControlPlane).Projects.DeleteProjectAsync("1", Cancellation);

        Assert.Equal([false, true, false, true], _own.Select(line => line.Contains("Authorization=", StringComparison.Ordinal)));
    }

    private Task RedirectAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = new Uri(_other.Address, "/elsewhere").AbsoluteUri;
        return Task.CompletedTask;
    }

    private sealed class FixedProvider(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(token);
    }
}
