using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using RunAi.Administrator;
using RunAi.Generated.Testing;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 10: unit tests of <see cref="IdleWorkloadReaper"/>, with a fake Run:ai.</summary>
public sealed class IdleWorkloadReaperTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 2, 0, 0, TimeSpan.Zero));
    private readonly FakeRunAiHandler _runAi = new();
    private readonly IdleWorkloadReaper _reaper;

    public IdleWorkloadReaperTests() => _reaper = new(_runAi.CreateClient<AdministratorClient>(), _clock, NullLogger<IdleWorkloadReaper>.Instance);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _reaper.Dispose();
        _runAi.Dispose();
    }

    [Fact]
    public async Task Workspaces_that_are_idle_for_half_a_day_are_suspended()
    {
        RespondWith(CreateWorkload(idleGpus: 1, hours: 13), CreateWorkload(idleGpus: 0, hours: 13), CreateWorkload(idleGpus: 1, hours: 11));

        // The status is sufficient: the result of the operation is an example.
        var suspended = _runAi.On(nameof(IWorkspacesClient.SuspendWorkspaceAsync)).RespondWithStatus(202);

        Assert.Equal(1, await _reaper.RunOnceAsync(Cancellation));
        Assert.EndsWith("/suspend", Assert.Single(suspended.Requests).Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_suspension_is_an_exception_with_the_response()
    {
        RespondWith(CreateWorkload(idleGpus: 1, hours: 13));
        _runAi.On(nameof(IWorkspacesClient.SuspendWorkspaceAsync)).RespondWithStatus(503);

        var exception = await Assert.ThrowsAnyAsync<RunAiApiException>(() => _reaper.RunOnceAsync(Cancellation));

        Assert.Equal(503, exception.ResponseStatusCode);
    }

    private void RespondWith(params Workload[] workloads) =>
        _runAi.On(nameof(IWorkloadsClient.EnumerateWorkloadsAsync)).Respond(new GetWorkloadsResponse { Workloads = workloads });

    private Workload CreateWorkload(double idleGpus, int hours) => FakeModels.Create<Workload>(workload =>
    {
        workload.IdleAllocatedGpus = idleGpus;
        workload.PhaseUpdatedAt = _clock.GetUtcNow().AddHours(-hours);
    });
}
