using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.Testing;
using RunAi.Generated.Worker;
using RunAi.Generated.Worker.Leases;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Tests failures of single calls with a fake Run:ai.</summary>
public sealed class SuspenderFailureTests : IDisposable
{
    private readonly WorkerClock _clock = new(new DateTimeOffset(2026, 1, 2, 2, 0, 0, TimeSpan.Zero));
    private readonly FakeRunAiHandler _runAi = new();
    private readonly WorkerLog _log = new();
    private readonly LoggerFactory _loggers = new();
    private readonly FakeLease _lease = new();

    public SuspenderFailureTests()
    {
        _loggers.AddProvider(_log);
        _runAi.On(nameof(IClustersClient.GetClustersAsync)).Respond(
            [FakeModels.Create<DisplayedCluster>(cluster => cluster.Name = "west")]);
        _runAi.On(nameof(IWorkloadsClient.GetWorkloadMetricsAsync)).Respond(new MetricsResponse
        {
            Measurements =
            [
                new() { Type = "GPU_UTILIZATION", Values = [new() { Value = "0", Timestamp = _clock.GetUtcNow().AddHours(-1) }] },
            ],
        });
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _runAi.Dispose();
        _loggers.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task Failed_suspension_does_not_prevent_others()
    {
        RespondWith("first", "second");
        _runAi.On(nameof(IWorkspacesClient.SuspendWorkspaceAsync)).RespondWithStatus(503).RespondWithStatus(202);

        Assert.Equal("1 workloads could not be suspended.", await RunAsync());

        Assert.Contains(_log.Messages, message => message.StartsWith("The Workspace 'first'", StringComparison.Ordinal));
        Assert.Contains(_log.Messages, message => message.StartsWith("Suspended the Workspace 'second'", StringComparison.Ordinal));
        Assert.Equal("completed", _lease.Outcome);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(409)]
    public async Task Workload_that_has_ended_is_not_a_failure(int status)
    {
        RespondWith("ended");
        _runAi.On(nameof(IWorkspacesClient.SuspendWorkspaceAsync)).RespondWithStatus(status);

        Assert.Null(await RunAsync());

        Assert.Contains(_log.Messages, message => message.EndsWith("it has ended.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lost_lease_ends_the_run()
    {
        RespondWith("first", "second");
        var suspended = _runAi.On(nameof(IWorkspacesClient.SuspendWorkspaceAsync)).RespondWithStatus(202);
        _lease.Renewals = 1;

        Assert.Equal("The lease was lost to another replica.", await RunAsync());

        Assert.Single(suspended.Requests);
        Assert.Null(_lease.Outcome);
    }

    [Fact]
    public async Task Failed_list_releases_the_lease()
    {
        _runAi.On(nameof(IWorkloadsClient.GetWorkloadsAsync)).RespondWithStatus(503);

        await Assert.ThrowsAnyAsync<RunAiApiException>(RunAsync);

        Assert.Equal("released", _lease.Outcome);
    }

    private void RespondWith(params string[] names)
    {
        _runAi.On(nameof(IWorkloadsClient.EnumerateWorkloadsAsync)).Respond(new GetWorkloadsResponse
        {
            Workloads =
            [
                .. names.Select(name => FakeModels.Create<Workload>(workload =>
                {
                    workload.Name = name;
                    workload.Type = "Workspace";
                    workload.AllocatedResources = new() { Gpu = 1 };
                    workload.PhaseUpdatedAt = _clock.GetUtcNow().AddDays(-1);
                })),
            ],
        });
        _runAi.On(nameof(IWorkloadsClient.GetWorkloadAsync)).Respond(FakeModels.Create<WorkloadDetailed>(workload => workload.Type = "Workspace"));
    }

    private Task<string?> RunAsync() => new IdleWorkloadSuspender(
        _runAi.CreateClient<AdministratorClient>(), _lease, Options.Create(new WorkerOptions()), _clock, _loggers.CreateLogger<IdleWorkloadSuspender>())
        .RunAsync("run", Cancellation);

    private sealed class FakeLease : IRunLease
    {
        public int Renewals { get; set; } = int.MaxValue;

        public string? Outcome { get; private set; }

        public Task<LeaseState> AcquireAsync(string run) => Task.FromResult(LeaseState.Acquired);

        public Task<bool> RenewAsync(string run) => Task.FromResult(Renewals-- > 0);

        public Task CompleteAsync(string run)
        {
            Outcome = "completed";
            return Task.CompletedTask;
        }

        public Task ReleaseAsync(string run)
        {
            Outcome = "released";
            return Task.CompletedTask;
        }
    }
}
