using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Scenarios;

public sealed class ScenarioTests : SandboxTest
{
    private const string Projects = "/api/v1/org-unit/projects";

    private readonly DelayTimeProvider _time = new();

    private protected override RunAiSandboxOptions Options => new() { TimeProvider = _time };

    [Fact]
    public async Task Requests_are_not_refused_without_a_scenario() => Assert.Equal([200, 200, 200, 200, 200, 200, 200], await GetStatusesAsync(7));

    [Theory]
    [InlineData(SandboxScenarios.Throttled, 429, 429)]
    [InlineData(SandboxScenarios.Unavailable, 503, 503)]
    [InlineData(SandboxScenarios.Throttled | SandboxScenarios.Unavailable, 429, 503)]
    public async Task Two_of_three_requests_are_refused(SandboxScenarios scenarios, int first, int second)
    {
        Sandbox.Scenarios = scenarios;

        Assert.Equal([first, second, 200, first, second, 200], await GetStatusesAsync(6));
    }

    [Theory]
    [InlineData(SandboxScenarios.Throttled)]
    [InlineData(SandboxScenarios.Unavailable)]
    public async Task Refused_requests_have_a_pause_and_a_message(SandboxScenarios scenarios)
    {
        Sandbox.Scenarios = scenarios;

        var response = await Client.GetAsync(Projects);

        Assert.Equal("1", response.Headers["Retry-After"]);
        Assert.NotEmpty(response.Json.Value<string>("message")!);
    }

    [Fact]
    public async Task Token_expires_after_five_requests_and_a_new_one_is_accepted()
    {
        Sandbox.Scenarios = SandboxScenarios.ExpiringTokens;

        Assert.Equal([200, 200, 200, 200, 200, 401, 401], await GetStatusesAsync(7));
        await Client.SignInAsync();
        Assert.Equal([200], await GetStatusesAsync(1));
    }

    [Fact]
    public async Task Slow_response_arrives_after_the_delay()
    {
        Sandbox.Scenarios = SandboxScenarios.Slow;
        var response = Client.GetAsync(Projects);

        await _time.DelayStarted;
        Assert.False(response.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(2));
        (await response).AssertStatus(200);
    }

    [Fact]
    public async Task Scenarios_end_when_they_are_switched_off()
    {
        Sandbox.Scenarios = SandboxScenarios.Throttled | SandboxScenarios.Drift;
        await GetStatusesAsync(1);

        Sandbox.Scenarios = SandboxScenarios.None;

        Assert.Equal([200, 200, 200], await GetStatusesAsync(3));
        Assert.DoesNotContain("Drift", (await Client.GetAsync(Projects)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_expire_when_the_clock_is_advanced()
    {
        (await Client.GetAsync(Projects)).AssertStatus(200);

        Sandbox.AdvanceClock(TimeSpan.FromHours(11));

        (await Client.GetAsync(Projects)).AssertStatus(401);
        await Client.SignInAsync();
        (await Client.GetAsync(Projects)).AssertStatus(200);
    }

    [Fact]
    public void Clock_is_not_set_back() => Assert.Throws<ArgumentOutOfRangeException>(() => Sandbox.AdvanceClock(TimeSpan.FromTicks(-1)));

    private async Task<IReadOnlyList<int>> GetStatusesAsync(int count)
    {
        var statuses = new List<int>();
        for (var request = 0; request < count; request++)
        {
            statuses.Add((await Client.GetAsync(Projects)).Status);
        }

        return statuses;
    }

    /// <summary>A clock that reports when a delay of two seconds starts.</summary>
    private sealed class DelayTimeProvider() : FakeTimeProvider(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero))
    {
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task DelayStarted => _started.Task.WaitAsync(SandboxClient.Cancellation);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime == TimeSpan.FromSeconds(2))
            {
                _started.TrySetResult();
            }

            return timer;
        }
    }
}
