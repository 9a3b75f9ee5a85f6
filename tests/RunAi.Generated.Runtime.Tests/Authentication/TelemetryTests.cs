using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests spans, metrics and logs. Not parallel, because activity sources and meters are shared by the process.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly TelemetryRecorder _recorder = new();
    private readonly FakeServer _server;
    private readonly RunAiTokenSource _source;
    private Func<HttpResponseMessage> _respond = () => Responses.Token("t", expiresIn: 3600);

    public TelemetryTests()
    {
        _server = new FakeServer(_ => _respond());
        _source = new RunAiTokenSource(Tenants.Options(), new TokenSourceServices(() => _server.Client(), _time, _recorder.Logger, null));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _source.Dispose();
        _recorder.Dispose();
        _server.Dispose();
    }

    private Task<string> GetAsync() => _source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    private async Task FailAsync()
    {
        _respond = () => Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(GetAsync);
    }

    [Fact]
    public async Task Token_request_is_a_root_span_that_is_linked_to_its_caller()
    {
        using var caller = new Activity("caller").Start();

        await GetAsync();

        var span = Assert.Single(_recorder.Spans, span => span.Source.Name == "RunAi.Generated");
        Assert.Equal(("runai.token.acquire", ActivityKind.Client, default), (span.OperationName, span.Kind, span.ParentSpanId));
        Assert.Equal(caller.Context, Assert.Single(span.Links).Context);
        Assert.Equal(
            ("tenant.test", 443, "needed"), (span.GetTagItem("server.address"), span.GetTagItem("server.port"), span.GetTagItem("runai.token.reason")));
    }

    [Fact]
    public async Task Failure_sets_the_status_of_its_span_and_is_counted_by_error_type()
    {
        await FailAsync();

        var span = Assert.Single(_recorder.Spans, span => span.Source.Name == "RunAi.Generated");
        Assert.Equal((ActivityStatusCode.Error, "invalid_client"), (span.Status, span.GetTagItem("error.type")));
        Assert.Contains("runai.token.requests=1 error.type=invalid_client runai.token.outcome=failure runai.token.reason=needed", _recorder.Measurements);
    }

    [Fact]
    public async Task Token_requests_are_counted_and_measured()
    {
        _respond = () =>
        {
            _time.Advance(TimeSpan.FromSeconds(2));
            return Responses.Token("t");
        };

        await GetAsync();

        Assert.Contains("runai.token.requests=1 runai.token.outcome=success runai.token.reason=needed", _recorder.Measurements);
        Assert.Contains("runai.token.request.duration=2 runai.token.outcome=success runai.token.reason=needed", _recorder.Measurements);
    }

    [Fact]
    public async Task Token_cache_lookups_are_counted_by_result()
    {
        await GetAsync();
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(55));
        await GetAsync();
        _time.Advance(TimeSpan.FromHours(2));
        _respond = () => Responses.Empty(HttpStatusCode.BadRequest);
        while (!_recorder.Measurements.Any(line => line.EndsWith("result=fail_fast", StringComparison.Ordinal)))
        {
            await Record.ExceptionAsync(GetAsync);
        }

        Assert.Equal(
            ["fail_fast", "hit", "miss", "stale"],
            _recorder.Measurements.Where(line => line.StartsWith("runai.token.cache", StringComparison.Ordinal))
                .Select(line => line.Split('=')[^1]).Distinct().Order());
    }

    [Fact]
    public async Task Consecutive_failures_log_one_warning_and_the_recovery_is_logged()
    {
        await FailAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        await FailAsync();
        _time.Advance(TimeSpan.FromMinutes(2));
        _respond = () => Responses.Token("t");
        await GetAsync();

        Assert.Equal(["2:TokenFailed:Warning", "1:TokenReceived:Debug", "3:TokenRecovered:Information"], _recorder.Events);
    }

    [Fact]
    public async Task Refusals_and_changes_of_settings_are_logged()
    {
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        _respond = () => Responses.Token("t2", expiresIn: 3600);
        await _source.RenewAsync(Tenants.ControlPlane, "t", Cancellation);
        var changed = Tenants.Options();
        changed.ClientId = "other";
        _source.Update(changed);

        Assert.Equal(["1:TokenReceived:Debug", "4:TokenRefused:Information", "1:TokenReceived:Debug", "6:TokenSettingsChanged:Information"], _recorder.Events);
    }
}
