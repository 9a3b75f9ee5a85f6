using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests waiting for phases.</summary>
public sealed class WaitTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private ITrainingsClient Trainings => fixture.Administrator.Trainings;

    [Fact]
    public async Task Wait_ends_in_the_phase_and_reports_those_before()
    {
        var id = await SubmitAsync();
        var phases = new List<Phase?>();

        var training = await Trainings.WaitForTrainingAsync(id, options: Options(new Recorder(phases)), cancellationToken: Cancellation.Token);

        Assert.Equal(Phase.Completed, training.ActualPhase);
        Assert.Equal(Phase.Running, phases[0]);
    }

    [Fact]
    public async Task Wait_for_a_phase_that_is_over_returns_the_later_one()
    {
        var id = await SubmitAsync();
        await Trainings.WaitForTrainingAsync(id, Phase.Completed, Options(), Cancellation.Token);

        Assert.Equal(Phase.Completed, (await Trainings.WaitForTrainingAsync(id, Phase.Running, Options(), Cancellation.Token)).ActualPhase);
    }

    [Fact]
    public async Task Suspended_training_reaches_Stopped_and_fails_a_wait_for_its_end_with_events()
    {
        var id = await SubmitAsync();
        await Trainings.SuspendTrainingAsync(id, Cancellation.Token);
        await Trainings.WaitForTrainingAsync(id, Phase.Stopped, Options(), Cancellation.Token);

        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => Trainings.WaitForTrainingAsync(id, Phase.Completed, Options(), Cancellation.Token));

        Assert.Equal((WaitFailure.Failed, "Stopped"), (exception.Failure, exception.Phase));
        Assert.Equal($"/api/v1/workloads/{id}/events", fixture.Sandbox.Requests[^1].Path);
        Assert.NotEmpty(exception.Events);
    }

    [Fact]
    public async Task Deleted_training_ends_the_wait_and_the_wait_for_its_deletion()
    {
        var id = await SubmitAsync();
        await Trainings.DeleteTrainingAsync(id, Cancellation.Token);

        var exception = await Assert.ThrowsAsync<RunAiWaitException>(() => Trainings.WaitForTrainingAsync(id, Phase.Completed, Options(), Cancellation.Token));

        Assert.Equal(WaitFailure.Deleted, exception.Failure);
        await RunAiWait.UntilDeletedAsync(token => Trainings.GetTrainingAsync(id, token), cancellationToken: Cancellation.Token);
    }

    [Fact]
    public async Task Projects_and_any_other_resource_can_be_awaited()
    {
        var project = await fixture.Administrator.Projects.CreateProjectAsync(Samples.Project(fixture.Cluster), Cancellation.Token);

        Assert.Equal(project.Name, (await fixture.Administrator.Projects.WaitForProjectAsync(project.Id, cancellationToken: Cancellation.Token)).Name);
        var list = await RunAiWait.UntilAsync(
            token => fixture.Administrator.Projects.CountProjectsAsync(token), static count => count.Count > 0, cancellationToken: Cancellation.Token);
        Assert.True(list.Count > 0);
    }

    private static WaitOptions<Training> Options(IProgress<Training>? progress = null) =>
        new() { Interval = TimeSpan.Zero, SettlingTime = TimeSpan.Zero, Progress = progress };

    private async Task<Guid> SubmitAsync()
    {
        var project = (await fixture.Administrator.Projects.FindProjectAsync("vision", cancellationToken: Cancellation.Token))!;
        var training = await Trainings.CreateTrainingAsync(
            new()
            {
                Name = $"train-{Guid.NewGuid():N}"[..20],
                ProjectId = project.Id,
                ClusterId = project.ClusterId,
                Spec = new() { Image = "image", Compute = new() { GpuDevicesRequest = 1 } },
            },
            Cancellation.Token);
        return training.WorkloadId;
    }

    private sealed class Recorder(List<Phase?> phases) : IProgress<Training>
    {
        public void Report(Training value) => phases.Add(value.ActualPhase);
    }
}
