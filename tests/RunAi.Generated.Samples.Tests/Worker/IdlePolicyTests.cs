using RunAi.Generated.Testing;
using RunAi.Generated.Worker;
using RunAi.Generated.Worker.Policy;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Tests the decisions of the worker.</summary>
public sealed class IdlePolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 13, 0.0, true, "its GPU utilization was at most 0 % for 12 h")]
    [InlineData(2, 12, 5.0, true, "its GPU utilization was at most 5 % for 12 h")]
    [InlineData(1, 13, 5.5, false, "its GPU utilization reached 5.5 %")]
    [InlineData(1, 13, null, false, "it has no GPU metrics")]
    [InlineData(1, 11.5, 0.0, false, "it has been running for 11.5 h")]
    [InlineData(0, 13, 0.0, false, "it has no GPU")]
    public void Workload_is_suspended_if_its_GPUs_were_idle_for_the_whole_time(double gpus, double hours, double? peak, bool suspend, string reason)
    {
        var decision = IdlePolicy.Decide(CreateWorkload(gpus, hours), peak, new WorkerOptions(), Now);

        Assert.Equal((suspend, reason), (decision.Suspend, decision.Reason));
    }

    [Fact]
    public void Workloads_of_exempt_projects_are_kept()
    {
        var options = new WorkerOptions { ExemptProjects = "language, vision" };

        Assert.Equal(new IdleDecision(false, "the project is exempt"), IdlePolicy.Decide(CreateWorkload(1, 13), 0, options, Now));
    }

    [Fact]
    public void Metrics_are_read_only_for_workloads_that_can_be_suspended()
    {
        var options = new WorkerOptions();

        Assert.True(IdlePolicy.NeedsMetrics(CreateWorkload(1, 13), options, Now));
        Assert.False(IdlePolicy.NeedsMetrics(CreateWorkload(1, 1), options, Now));
        Assert.False(IdlePolicy.NeedsMetrics(CreateWorkload(0, 13), options, Now));
    }

    private static Workload CreateWorkload(double gpus, double hours) => FakeModels.Create<Workload>(workload =>
    {
        workload.ProjectName = "vision";
        workload.AllocatedResources = new() { Gpu = gpus };
        workload.PhaseUpdatedAt = Now.AddHours(-hours);
    });
}
