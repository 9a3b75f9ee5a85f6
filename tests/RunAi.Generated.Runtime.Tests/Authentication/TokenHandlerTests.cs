using System.Net;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenHandlerTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<IDisposable> _disposables = [];
    private FakeServer _server = null!;

    public void Dispose() => _disposables.ForEach(disposable => disposable.Dispose());

    private HttpClient Client(Func<SentRequest, HttpResponseMessage> respond)
    {
        _server = Tenants.Server(respond);
        var source = new RunAiTokenSource(Tenants.Options(), _server.Client(), _time);
        var handler = new RunAiTokenHandler(source, [Tenants.ControlPlane, Tenants.Cluster]) { InnerHandler = _server };
        var client = new HttpClient(handler) { BaseAddress = Tenants.ControlPlane };
        _disposables.AddRange([source, client]);
        return client;
    }

    private IEnumerable<string?> Tokens => _server.Requests.Where(request => !request.IsForToken).Select(request => request.Authorization);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_is_attached_to_requests()
    {
        await Client(_ => Responses.Json("{}")).GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        Assert.Equal(["Bearer token-1"], Tokens);
    }

    [Fact]
    public async Task Token_replaces_the_Authorization_header_of_the_caller()
    {
        var client = Client(_ => Responses.Json("{}"));
        client.DefaultRequestHeaders.Authorization = new("Basic", "old");

        await client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        Assert.Equal(["Bearer token-1"], Tokens);
    }

    [Theory]
    [InlineData("https://evil.test/x")]
    [InlineData("https://tenant.test.evil.test/x")]
    [InlineData("https://tenant.test:8443/x")]
    [InlineData("http://tenant.test/x")]
    [InlineData("https://tenant.test./x")]
    [InlineData("https://user@tenant.test/x")]
    [InlineData("http://localhost/x")]
    public async Task Token_is_not_sent_to_other_origins(string address)
    {
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => Client(_ => Responses.Json("{}")).GetAsync(new Uri(address), Cancellation));

        Assert.Empty(_server.Requests);
        Assert.Contains("https://tenant.test:443", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://TENANT.test/x")]
    [InlineData("https://tenant.test:443/x")]
    [InlineData("https://cluster-one.test/x")]
    public async Task Token_is_sent_to_allowed_origins_in_any_notation(string address)
    {
        await Client(_ => Responses.Json("{}")).GetAsync(new Uri(address), Cancellation);

        Assert.Equal(["Bearer token-1"], Tokens);
    }

    [Fact]
    public void Handler_requires_an_allowed_origin() =>
        Assert.Throws<ArgumentException>(() => new RunAiTokenHandler(new FixedProvider("t"), []));

    [Theory]
    [InlineData("http://tenant.test")]
    [InlineData("ftp://localhost")]
    [InlineData("/relative")]
    public void Insecure_origin_cannot_be_allowed(string address) =>
        Assert.Throws<ArgumentException>(() => new RunAiTokenHandler(new FixedProvider("t"), [new Uri(address, UriKind.RelativeOrAbsolute)]));

    [Fact]
    public async Task Refused_token_is_renewed_once_and_the_body_is_sent_again()
    {
        var client = Client(
            request => request.Authorization == "Bearer token-1" ? Responses.Empty(HttpStatusCode.Unauthorized) : Responses.Json(request.Body!));
        await client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        using var response = await client.PostAsync(new Uri("/x", UriKind.Relative), new StringContent("body"), Cancellation);

        Assert.Equal("body", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("Bearer token-2", Tokens.Last());
    }

    [Fact]
    public async Task Second_refusal_is_returned()
    {
        var client = Client(request => Responses.Empty(request.Uri.AbsolutePath == "/first" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        await client.GetAsync(new Uri("/first", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        using var response = await client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], Tokens);
    }

    [Fact]
    public async Task Response_to_the_refused_token_is_disposed()
    {
        var first = new TrackedContent();
        var client = Client(request => request.Uri.AbsolutePath == "/first" ? Responses.Json("{}")
            : request.Authorization == "Bearer token-1" ? new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = first } : Responses.Json("{}"));
        await client.GetAsync(new Uri("/first", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        using var response = await client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        Assert.True(first.IsDisposed);
    }

    [Fact]
    public async Task Refused_token_that_is_new_is_not_renewed()
    {
        using var response = await Client(_ => Responses.Empty(HttpStatusCode.Unauthorized)).GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["Bearer token-1"], Tokens);
    }

    [Fact]
    public async Task Body_that_can_be_read_only_once_is_not_sent_again()
    {
        var client = Client(request => Responses.Empty(request.Uri.AbsolutePath == "/first" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        await client.GetAsync(new Uri("/first", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        using var response = await client.PostAsync(new Uri("/x", UriKind.Relative), new StreamContent(new MemoryStream()), Cancellation);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], Tokens);
    }

    [Theory]
    [InlineData("Bearer error=\"invalid_token\"", true)]
    [InlineData("Bearer error=\"insufficient_scope\"", false)]
    [InlineData("Bearer realm=\"run:ai\", error=\"insufficient_scope\", scope=\"admin\"", false)]
    [InlineData("Basic realm=\"run:ai\", Bearer error=insufficient_scope", false)]
    public async Task Insufficient_scope_does_not_renew_the_token(string challenge, bool isRenewed)
    {
        var client = Client(request =>
        {
            var response = Responses.Empty(request.Uri.AbsolutePath == "/first" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
            response.Headers.Add("WWW-Authenticate", challenge);
            return response;
        });
        await client.GetAsync(new Uri("/first", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        using var response = await client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation);

        string[] renewed = isRenewed ? ["Bearer token-2"] : [];
        Assert.Equal(["Bearer token-1", "Bearer token-1", .. renewed], Tokens);
    }

    [Fact]
    public async Task Many_refusals_of_one_token_cause_one_renewal()
    {
        var client = Client(request => Responses.Empty(
            request.Uri.AbsolutePath != "/first" && request.Authorization == "Bearer token-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK));
        await client.GetAsync(new Uri("/first", UriKind.Relative), Cancellation);
        _time.Advance(TimeSpan.FromMinutes(1));

        var responses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(2, _server.Requests.Count(request => request.IsForToken));
    }

    [Fact]
    public async Task Handler_accepts_any_Kiota_access_token_provider()
    {
        using var server = FakeServer.Json("{}");
        using var client = new HttpClient(new RunAiTokenHandler(new FixedProvider("theirs"), [Tenants.ControlPlane]) { InnerHandler = server });

        await client.GetAsync(Tenants.ControlPlane, Cancellation);

        Assert.Equal("Bearer theirs", Assert.Single(server.Requests).Authorization);
    }

    [Fact]
    public async Task Request_is_not_sent_without_a_token()
    {
        using var server = FakeServer.Json("{}");
        using var client = new HttpClient(new RunAiTokenHandler(new FixedProvider(""), [Tenants.ControlPlane]) { InnerHandler = server });

        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetAsync(Tenants.ControlPlane, Cancellation));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Synchronous_requests_are_not_supported() =>
        Assert.Throws<NotSupportedException>(() => Client(_ => Responses.Json("{}")).Send(new HttpRequestMessage(HttpMethod.Get, "/x"), Cancellation));

    [Fact]
    public async Task Kiota_client_acquires_tokens_from_the_source()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));
        using var source = new RunAiTokenSource(Tenants.Options(), server.Client());
        var request = new Microsoft.Kiota.Abstractions.RequestInformation { URI = new Uri("https://cluster-one.test/x") };

        await new BaseBearerTokenAuthenticationProvider(source).AuthenticateRequestAsync(request, cancellationToken: Cancellation);

        Assert.Equal(["Bearer token-1"], request.Headers["Authorization"]);
        Assert.Equal(["tenant.test", "cluster-one.test"], source.AllowedHostsValidator.AllowedHosts);
    }

    [Fact]
    public async Task Token_source_refuses_other_origins()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));
        using var source = new RunAiTokenSource(Tenants.Options(), server.Client());

        await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => source.GetAuthorizationTokenAsync(new Uri("https://evil.test"), cancellationToken: Cancellation));
    }

    private sealed class FixedProvider(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(token);
    }

    private sealed class TrackedContent() : ByteArrayContent([])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
