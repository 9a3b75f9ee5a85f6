using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Waiting;

public sealed class PhaseWaitTests
{
    private static readonly PhaseWait<Resource, TestPhase> Phases =
        new PhaseWait<Resource, TestPhase>(static value => value.Phase is null ? null : new TestPhase(value.Phase), static value => value.Message)
            .Reaches("Completed").Fails("Failed", "Stopped").WithEvents("/things/{id}/events");

    private readonly SkippingClock _clock = new();
    private readonly List<Resource> _reported = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Running", "Pending Running", "Running")]
    [InlineData(null, "Pending Running Completed", "Completed")]
    [InlineData("Completed", "Pending Running Completed", "Completed")]
    [InlineData("Failed", "Pending Failed", "Failed")]
    [InlineData("Stopped", "Stopping Stopped", "Stopped")]
    // A phase on the way can be over before the next request.
    [InlineData("Running", "Pending Completed", "Completed")]
    // Servers add phases, which are neither success nor failure.
    [InlineData("Completed", "Pending Brandnew Completed", "Completed")]
    [InlineData("Brandnew", "Pending Brandnew", "Brandnew")]
    // A response without a phase.
    [InlineData("Running", "- Running", "Running")]
    // The old phase of a workload that is being resumed.
    [InlineData("Running", "Stopped Stopped Resuming Running", "Running")]
    public async Task Wait_ends_in_the_awaited_phase(string? until, string phases, string last)
    {
        var resource = await WaitAsync(until, phases);

        Assert.Equal(last, resource.Phase);
        Assert.Equal(phases.Split(' ').Length, _reported.Count);
    }

    [Theory]
    [InlineData("Completed", "Running Failed", "Failed")]
    [InlineData(null, "Running Stopped", "Stopped")]
    [InlineData("Running", "Pending Failed", "Failed")]
    [InlineData("Failed", "Running Stopped", "Stopped")]
    // A failure from the start counts after the settling time.
    [InlineData("Completed", "Failed Failed Failed Failed Failed Failed Failed", "Failed")]
    // A resource that returns to a failure has not changed too late.
    [InlineData("Running", "Stopped Resuming Failed", "Failed")]
    public async Task Wait_fails_in_a_phase_of_failure(string? until, string phases, string last)
    {
        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => WaitAsync(until, phases));

        Assert.Equal((WaitFailure.Failed, last, "because"), (exception.Failure, exception.Phase, exception.PhaseMessage));
        Assert.Equal(last, Assert.IsType<Resource>(exception.LastValue).Phase);
        Assert.Equal($"Waiting for the phase {until ?? "Completed"} ended: the phase is {last} (because).", exception.Message);
    }

    [Fact]
    public async Task Settling_time_is_that_of_the_options()
    {
        await Assert.ThrowsAsync<RunAiWaitException>(() => WaitAsync("Running", "Stopped Resuming", new() { SettlingTime = TimeSpan.Zero }));

        Assert.Single(_reported);
    }

    [Fact]
    public async Task Condition_ends_the_wait_and_failures_still_count()
    {
        var responses = new Queue<string>(["Pending", "Running", "Failed"]);
        Task<Resource> Get(CancellationToken token) => Task.FromResult(new Resource(responses.Dequeue()));

        Assert.Equal("Running", (await Phases.UntilAsync(Get, value => value.Phase == "Running", Options(), Cancellation, null, null)).Phase);
        responses = new Queue<string>(["Running", "Failed"]);
        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => Phases.UntilAsync(Get, static _ => false, Options(), Cancellation, null, null));
        Assert.Equal("Waiting for the condition ended: the phase is Failed.", exception.Message);
    }

    [Theory]
    [InlineData(
        """{"events":[{"type":"Warning","reason":"Killed","message":"Out of\nmemory."},{"message":"2"},{},{"message":"4"},{"message":"5"},{"message":"6"}]}""",
        "Warning Killed Out of memory.", 5)]
    [InlineData("""[{"createdAt":"2026-01-01T00:00:00Z","message":"Started."}]""", "2026-01-01T00:00:00Z Started.", 1)]
    public async Task Failure_contains_the_last_events(string json, string first, int count)
    {
        using var server = FakeServer.Json(json);
        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => FailAsync(new Group(new ApiConnection(server.Client()))));

        Assert.Equal((first, count), (exception.Events[0], exception.Events.Count));
        Assert.EndsWith($"Last event: {first}", exception.Message, StringComparison.Ordinal);
        Assert.Equal("/things/a%2Fb/events", Assert.Single(server.Requests).Uri.AbsolutePath);
    }

    [Theory]
    [InlineData("{}", 200)]
    [InlineData("3", 200)]
    [InlineData("""{"message":"no"}""", 403)]
    public async Task Failure_is_reported_without_events_that_cannot_be_read(string json, int status)
    {
        using var server = FakeServer.Json(json, (System.Net.HttpStatusCode)status);

        Assert.Empty((await Assert.ThrowsAsync<RunAiWaitException>(() => FailAsync(new Group(new ApiConnection(server.Client()))))).Events);
        Assert.Empty((await Assert.ThrowsAsync<RunAiWaitException>(() => FailAsync(new object()))).Events);
    }

    private Task<Resource> FailAsync(object group)
    {
        var responses = new Queue<string>(["Running", "Failed"]);
        return Phases.UntilAsync(_ => Task.FromResult(new Resource(responses.Dequeue())), (TestPhase?)null, Options(), Cancellation, group, "a/b");
    }

    private Task<Resource> WaitAsync(string? until, string phases, WaitOptions<Resource>? options = null)
    {
        var responses = new Queue<string>(phases.Split(' '));
        return Phases.UntilAsync(
            _ => Task.FromResult(new Resource(responses.Dequeue() is var phase and not "-" ? phase : null, "because")),
            until is null ? null : new TestPhase(until),
            Options(options),
            Cancellation,
            null,
            null);
    }

    private WaitOptions<Resource> Options(WaitOptions<Resource>? options = null)
    {
        options ??= new();
        options.TimeProvider = _clock;
        options.Progress = new Reporter(_reported);
        return options;
    }

    private sealed record Resource(string? Phase, string? Message = null);

    private sealed class Group(ApiConnection connection) : IApiGroup
    {
        ApiConnection IApiGroup.Connection => connection;
    }

    // Progress<T> would report on another thread.
    private sealed class Reporter(List<Resource> reported) : IProgress<Resource>
    {
        public void Report(Resource value) => reported.Add(value);
    }
}
