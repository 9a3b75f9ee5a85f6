using System.Net;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests the number of token requests under load and during failures.</summary>
public sealed class TokenConcurrencyTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly FakeServer _server;
    private readonly RunAiTokenSource _source;
    private readonly HttpClient _client;
    private Func<HttpResponseMessage> _token;
    private Func<SentRequest, HttpStatusCode> _api = _ => HttpStatusCode.OK;
    private int _tokens;

    public TokenConcurrencyTests()
    {
        _token = () => Responses.Token($"token-{Interlocked.Increment(ref _tokens)}", expiresIn: 36000);
        _server = new FakeServer(request => request.IsForToken ? _token() : Responses.Empty(_api(request)));
        _source = new RunAiTokenSource(Tenants.Options(), _server.Client(), _time);
        _client = new HttpClient(new RunAiTokenHandler(_source, [Tenants.ControlPlane]) { InnerHandler = _server }) { BaseAddress = Tenants.ControlPlane };
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private int TokenRequests => _server.Requests.Count(request => request.IsForToken);

    public void Dispose()
    {
        _client.Dispose();
        _source.Dispose();
        _server.Dispose();
    }

    private Task<string> GetAsync() => _source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    private async Task<HttpStatusCode> CallAsync() => (await _client.GetAsync(new Uri("/x", UriKind.Relative), Cancellation)).StatusCode;

    [Fact]
    public async Task A_thousand_callers_at_expiry_cause_one_request()
    {
        await GetAsync();
        _time.Advance(TimeSpan.FromHours(10));

        var tokens = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(GetAsync, Cancellation)));

        Assert.All(tokens, token => Assert.Equal("token-2", token));
        Assert.Equal(2, TokenRequests);
    }

    /// <summary>A Retry-After header does not shorten the pause, because only other settings can help.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("2")]
    public async Task A_thousand_calls_with_a_wrong_secret_cause_at_most_three_requests_in_a_minute(string? retryAfter)
    {
        _token = () =>
        {
            var response = Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
            response.Headers.Add("Retry-After", retryAfter is null ? [] : [retryAfter]);
            return response;
        };
        var waited = 0;

        for (var call = 0; call < 1000; call++)
        {
            var before = TokenRequests;
            var result = GetAsync();
            waited += result.IsFaulted ? 0 : 1;
            Assert.Equal((call, "invalid_client"), (call, (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => result)).Error));
            Assert.True(TokenRequests - before <= 1, $"Call {call} requested {TokenRequests - before} tokens.");
            _time.Advance(TimeSpan.FromMilliseconds(60));
        }

        Assert.InRange(TokenRequests, 2, 3);
        Assert.True(waited <= TokenRequests);
    }

    [Fact]
    public async Task Ten_parallel_refusals_cause_one_renewal()
    {
        await CallAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        _api = request => request.Authorization == "Bearer token-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK;

        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => CallAsync()));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, TokenRequests);
    }

    [Fact]
    public async Task Server_that_refuses_every_token_causes_five_renewals_in_ten_minutes()
    {
        _api = _ => HttpStatusCode.Unauthorized;

        for (var second = 0; second < 600; second++)
        {
            Assert.Equal((second, HttpStatusCode.Unauthorized), (second, await CallAsync()));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1 + 5, TokenRequests);
        Assert.Equal(600 + 5 + TokenRequests, _server.Requests.Count);
    }

    [Fact]
    public async Task Outage_of_two_hours_fails_no_call_with_a_ten_hour_token()
    {
        await CallAsync();
        _time.Advance(TimeSpan.FromHours(7.5));
        var available = _token;
        _token = () => Responses.Empty(HttpStatusCode.ServiceUnavailable);

        for (var minute = 0; minute < 120; minute++)
        {
            Assert.Equal((minute, HttpStatusCode.OK), (minute, await CallAsync()));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        _token = available;
        var (requests, calls) = (TokenRequests, 0);
        while (_server.Requests.Last(request => !request.IsForToken).Authorization == "Bearer token-1")
        {
            Cancellation.ThrowIfCancellationRequested();
            Assert.Equal(HttpStatusCode.OK, await CallAsync());

            // The clock hardly advances while a request is pending, because a slow thread could otherwise make it time out. It must advance eventually,
            // because the pending request may be one that fails in the last minute of the outage.
            if (TokenRequests == requests || ++calls % 1_000 == 0)
            {
                _time.Advance(TimeSpan.FromSeconds(10));
            }
        }
    }
}
