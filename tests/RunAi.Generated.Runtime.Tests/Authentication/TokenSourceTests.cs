using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public sealed class TokenSourceTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly FakeServer _server;
    private readonly RunAiTokenSource _source;
    private Func<HttpResponseMessage>? _respond;
    private int _tokens;

    public TokenSourceTests()
    {
        _server = new FakeServer(_ => _respond?.Invoke() ?? Responses.Token($"token-{Interlocked.Increment(ref _tokens)}"));
        _source = new RunAiTokenSource(Tenants.Options(), _server.Client(), _time);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _source.Dispose();
        _server.Dispose();
    }

    private Task<string> GetAsync(CancellationToken? cancellationToken = null) =>
        _source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: cancellationToken ?? Cancellation);

    [Fact]
    public async Task Arguments_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new RunAiTokenSource(Tenants.Options(), (HttpClient)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _source.GetAuthorizationTokenAsync(null!, cancellationToken: Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await _source.RenewAsync(null!, "t", Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await _source.RenewAsync(Tenants.ControlPlane, null!, Cancellation));
        Assert.Throws<ArgumentNullException>(() => _source.Update(null!));
        Assert.Throws<ArgumentNullException>(() => _source.AllowOrigin(null!));
    }

    [Fact]
    public async Task Canceled_call_gets_no_token_though_there_is_a_fresh_one()
    {
        await GetAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GetAsync(new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(29.999, null)]
    [InlineData(30, "token-2")]
    public async Task Refused_token_is_renewed_from_an_age_of_30_seconds(double seconds, string? renewed)
    {
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(renewed, await _source.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation));
    }

    [Fact]
    public async Task Renewal_for_another_origin_is_refused() =>
        await Assert.ThrowsAsync<RunAiAuthenticationException>(async () => await _source.RenewAsync(new Uri("https://evil.test"), "t", Cancellation));

    [Fact]
    public async Task Refusals_of_one_application_do_not_delay_the_renewals_of_another()
    {
        var other = Tenants.Options();
        other.ClientId = "other";
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("token-2", await _source.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation));
        _source.Update(other);
        Assert.Equal("token-3", await GetAsync());
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("token-4", await _source.RenewAsync(Tenants.ControlPlane, "token-3", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("token-5", await _source.RenewAsync(Tenants.ControlPlane, "token-4", Cancellation));
    }

    [Fact]
    public async Task Refusals_are_remembered_after_a_change_of_the_secret()
    {
        var rotated = Tenants.Options();
        rotated.ClientSecret = "rotated";
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(31));
        await _source.RenewAsync(Tenants.ControlPlane, "token-1", Cancellation);
        _time.Advance(TimeSpan.FromSeconds(31));
        await _source.RenewAsync(Tenants.ControlPlane, "token-2", Cancellation);

        _source.Update(rotated);
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(31));

        Assert.Null(await _source.RenewAsync(Tenants.ControlPlane, "token-4", Cancellation));
    }

    [Fact]
    public async Task Change_of_a_cluster_keeps_the_token()
    {
        await GetAsync();
        var changed = Tenants.Options();
        changed.Clusters["two"] = new Uri("https://two.test");

        _source.Update(changed);

        Assert.Equal("token-1", await _source.GetAuthorizationTokenAsync(new Uri("https://two.test/x"), cancellationToken: Cancellation));
    }

    [Fact]
    public void Change_of_the_renewal_alone_takes_effect()
    {
        var changed = Tenants.Options();
        changed.RenewRefusedToken = false;

        _source.Update(changed);

        Assert.False(_source.Current.RenewsRefusedToken);
    }

    [Theory]
    [InlineData("invalid_client")]
    [InlineData("unauthorized_client")]
    public async Task Secret_that_was_rotated_during_the_request_is_tried_at_once(string error)
    {
        var secrets = new Queue<string>(["old", "new"]);
        var options = Tenants.Options();
        options.ClientSecret = null;
        options.ClientSecretProvider = new QueueProvider(secrets);
        using var server = new FakeServer(request => request.Body!.Contains("client_secret=new", StringComparison.Ordinal)
            ? Responses.Token("t")
            : Responses.Json($$"""{"error":"{{error}}"}""", HttpStatusCode.BadRequest));
        using var source = new RunAiTokenSource(options, server.Client());

        Assert.Equal("t", await source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData(400, "invalid_request", false, "Check the settings of the application.")]
    [InlineData(400, "unsupported_grant_type", false, "Check the settings of the application.")]
    [InlineData(400, "unauthorized_client", false, "RUNAI_CLIENT_SECRET")]
    [InlineData(503, "invalid_client", false, "RUNAI_CLIENT_SECRET")]
    [InlineData(400, "slow_down", true, "Check the settings of the application.")]
    [InlineData(401, null, false, "RUNAI_CLIENT_SECRET")]
    [InlineData(404, null, false, "RUNAI_REALM")]
    [InlineData(408, null, true, "Check the settings of the application.")]
    [InlineData(425, null, true, "Check the settings of the application.")]
    [InlineData(426, null, false, "Check the settings of the application.")]
    [InlineData(428, null, false, "Check the settings of the application.")]
    [InlineData(429, null, true, "too many requests")]
    [InlineData(499, null, false, "Check the settings of the application.")]
    [InlineData(500, null, true, "server error")]
    [InlineData(199, null, false, "199")]
    public async Task Failure_is_classified_by_its_error_then_by_its_status(int status, string? error, bool isTransient, string hint)
    {
        _respond = () => Responses.Json(error is null ? "{}" : $$"""{"error":"{{error}}"}""", (HttpStatusCode)status);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => GetAsync());

        Assert.Equal((status, error, isTransient), (exception.ResponseStatusCode, exception.Error, exception.IsTransient));
        Assert.Contains(hint, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_jitter_is_random_between_minus_one_and_one()
    {
        using var context = new TokenCacheContext(TimeProvider.System);

        var values = Enumerable.Range(0, 1000).Select(_ => context.GetJitter()).ToList();

        Assert.All(values, value => Assert.InRange(value, -1, 1));
        Assert.True(values.Min() < -0.5 && values.Max() > 0.5);
    }

    [Fact]
    public void Store_times_out_after_two_seconds_and_pauses_for_a_minute() =>
        Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1)), (SharedTokenStore.Timeout, SharedTokenStore.Pause));

    [Theory]
    [InlineData(1e-7, false)]
    [InlineData(0.9e-7, true)]
    public void Lifetime_below_a_tick_has_expired(double seconds, bool hasExpired)
    {
        var expiresIn = seconds.ToString("R", CultureInfo.InvariantCulture);
        var json = Encoding.UTF8.GetBytes($$"""{"access_token":"t","expires_in":{{expiresIn}}}""");
        TokenResponse.Read(json, isRunAiJson: false, useIdToken: false, out var response);

        Assert.Equal(hasExpired, response.HasExpired);
    }

    [Theory]
    [InlineData(3600, 1800, 1800)]
    [InlineData(1800, 3600, 1800)]
    [InlineData(0, 3600, 3600)]
    public void ID_token_has_the_shorter_of_its_own_lifetime_and_expires_in(int expiresIn, int own, int expected)
    {
        var token = Jwt.Create($$"""{"iat":1000,"exp":{{1000 + own}}}""");
        var json = Encoding.UTF8.GetBytes($$"""{"id_token":"{{token}}","expires_in":{{expiresIn}}}""");
        TokenResponse.Read(json, isRunAiJson: false, useIdToken: true, out var response);

        Assert.Equal(TimeSpan.FromSeconds(expected), response.GetLifetime(isIdToken: true));
    }

    private sealed class QueueProvider(Queue<string> secrets) : IClientSecretProvider
    {
        public ValueTask<string> GetSecretAsync(CancellationToken cancellationToken) => new(secrets.Count > 1 ? secrets.Dequeue() : secrets.Peek());
    }
}
