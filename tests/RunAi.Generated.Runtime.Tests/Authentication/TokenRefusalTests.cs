using System.Net;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests servers that refuse the shared token while others accept it.</summary>
public sealed class TokenRefusalTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly FakeServer _server;
    private readonly RunAiTokenSource _source;
    private readonly HttpClient _client;
    private Func<CancellationToken, Task<HttpResponseMessage>> _endpoint;
    private Func<SentRequest, HttpResponseMessage> _api = _ => Responses.Empty(HttpStatusCode.OK);
    private int _tokens;

    public TokenRefusalTests()
    {
        _endpoint = _ => Task.FromResult(Responses.Token($"token-{Interlocked.Increment(ref _tokens)}", expiresIn: 36000));
        _server = new FakeServer((request, cancellationToken) => request.IsForToken ? _endpoint(cancellationToken) : Task.FromResult(_api(request)));
        _source = new RunAiTokenSource(Tenants.Options(), _server.Client(), _time);
        _client = new HttpClient(new RunAiTokenHandler(_source, [Tenants.ControlPlane, Tenants.Cluster]) { InnerHandler = _server });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private int TokenRequests => _server.Requests.Count(request => request.IsForToken);

    public void Dispose()
    {
        _client.Dispose();
        _source.Dispose();
        _server.Dispose();
    }

    private async Task<HttpStatusCode> CallAsync(Uri address)
    {
        using var response = await _client.GetAsync(new Uri(address, "x"), Cancellation);
        return response.StatusCode;
    }

    /// <summary>Makes the cluster refuse some tokens, and the token old enough to be renewed.</summary>
    private async Task StartRefusingAsync(Func<SentRequest, bool>? refuses = null)
    {
        await CallAsync(Tenants.ControlPlane);
        _time.Advance(TimeSpan.FromMinutes(1));
        _api = request => Responses.Empty(
            request.Uri.Host == Tenants.Cluster.Host && (refuses?.Invoke(request) ?? true) ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
    }

    [Fact]
    public async Task Cluster_that_refuses_the_token_does_not_affect_others_while_the_token_endpoint_is_unavailable()
    {
        await StartRefusingAsync();
        _endpoint = _ => Task.FromResult(Responses.Empty(HttpStatusCode.ServiceUnavailable));

        for (var minute = 0; minute < 60; minute++)
        {
            Assert.Equal((minute, HttpStatusCode.Unauthorized), (minute, await CallAsync(Tenants.Cluster)));
            Assert.Equal((minute, HttpStatusCode.OK), (minute, await CallAsync(Tenants.ControlPlane)));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.All(_server.Requests.Where(request => !request.IsForToken), request => Assert.Equal("Bearer token-1", request.Authorization));
    }

    [Fact]
    public async Task Refused_token_whose_renewal_failed_is_renewed_in_the_background_for_all_origins()
    {
        await StartRefusingAsync(request => request.Authorization == "Bearer token-1");
        var available = _endpoint;
        _endpoint = _ => Task.FromResult(Responses.Empty(HttpStatusCode.ServiceUnavailable));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(Tenants.Cluster));
        _endpoint = available;
        _time.Advance(TimeSpan.FromSeconds(2));

        await CallAsync(Tenants.ControlPlane);

        while (await CallAsync(Tenants.Cluster) != HttpStatusCode.OK)
        {
            Cancellation.ThrowIfCancellationRequested();
        }

        await CallAsync(Tenants.ControlPlane);
        Assert.Equal("Bearer token-2", _server.Requests.Last().Authorization);
        Assert.Equal(3, TokenRequests);
    }

    [Fact]
    public async Task Renewal_after_a_refusal_replaces_the_token_for_all_origins()
    {
        await StartRefusingAsync(request => request.Authorization == "Bearer token-1");

        Assert.Equal(HttpStatusCode.OK, await CallAsync(Tenants.Cluster));

        await CallAsync(Tenants.ControlPlane);
        Assert.Equal("Bearer token-2", _server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task Server_that_refuses_every_token_causes_at_most_one_renewal_per_token_and_increasingly_rare_ones()
    {
        await StartRefusingAsync();

        for (var second = 0; second < 3600; second++)
        {
            Assert.Equal((second, HttpStatusCode.Unauthorized), (second, await CallAsync(Tenants.Cluster)));
            Assert.Equal((second, HttpStatusCode.OK), (second, await CallAsync(Tenants.ControlPlane)));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        // After 0, 0.5, 1.5, 3.5 and 7.5 minutes, then every five minutes.
        Assert.Equal(1 + 5 + 10, TokenRequests);
    }

    [Fact]
    public async Task Endpoint_that_returns_the_same_token_is_called_once_and_the_call_returns_its_401()
    {
        _endpoint = _ => Task.FromResult(Responses.Token("same", expiresIn: 36000));
        await StartRefusingAsync();

        for (var minute = 0; minute < 30; minute++)
        {
            Assert.Equal((minute, HttpStatusCode.Unauthorized), (minute, await CallAsync(Tenants.Cluster)));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, TokenRequests);
    }

    [Fact]
    public async Task Refusals_join_the_renewal_that_is_already_pending()
    {
        await StartRefusingAsync(request => request.Authorization == "Bearer token-1");
        var gate = new TaskCompletionSource<HttpResponseMessage>();
        _endpoint = _ => gate.Task;

        var calls = Enumerable.Range(0, 20).Select(_ => CallAsync(Tenants.Cluster)).ToList();
        while (TokenRequests < 2)
        {
            await Task.Yield();
        }

        gate.SetResult(Responses.Token("token-2"));

        Assert.All(await Task.WhenAll(calls), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, TokenRequests);
    }

    [Fact]
    public async Task Canceled_call_disposes_the_refused_response_and_does_not_cancel_the_renewal()
    {
        var content = new TrackedContent();
        await StartRefusingAsync(request => request.Authorization == "Bearer token-1");
        var refuse = _api;
        _api = request => refuse(request) is { StatusCode: HttpStatusCode.Unauthorized }
            ? new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = content }
            : Responses.Empty(HttpStatusCode.OK);
        var gate = new TaskCompletionSource<HttpResponseMessage>();
        _endpoint = _ => gate.Task;
        using var cancellation = new CancellationTokenSource();
        var call = _client.GetAsync(Tenants.Cluster, cancellation.Token);
        while (TokenRequests < 2)
        {
            await Task.Yield();
        }

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.True(content.IsDisposed);
        gate.SetResult(Responses.Token("token-2"));
        Assert.Equal(HttpStatusCode.OK, await CallAsync(Tenants.Cluster));
    }

    [Fact]
    public async Task Call_whose_renewal_fails_returns_the_undisposed_response_of_the_server()
    {
        await StartRefusingAsync();
        _api = _ => Responses.Json("""{"message":"expired session"}""", HttpStatusCode.Unauthorized);
        _endpoint = _ => Task.FromResult(Responses.Empty(HttpStatusCode.ServiceUnavailable));

        using var response = await _client.GetAsync(Tenants.Cluster, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("expired session", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_is_not_sent_again_after_a_403()
    {
        await StartRefusingAsync();
        _api = _ => Responses.Empty(HttpStatusCode.Forbidden);

        Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(Tenants.Cluster));

        Assert.Equal(1, TokenRequests);
        Assert.Single(_server.Requests, request => request.Uri.Host == Tenants.Cluster.Host);
    }

    [Fact]
    public async Task Renewed_token_is_fresh_and_not_refused()
    {
        await StartRefusingAsync(request => request.Authorization == "Bearer token-1");
        await CallAsync(Tenants.Cluster);
        var before = TokenRequests;

        Assert.True(await _source.Current.Caches.GetAsync(Cancellation) is { Value: "token-2", IsRefused: false, IsFresh: true });
        await CallAsync(Tenants.ControlPlane);
        Assert.Equal(before, TokenRequests);
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
