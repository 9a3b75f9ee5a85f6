using RunAi.Generated.Cli;
using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Tests the command that prints logs.</summary>
public sealed class LogCommandTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("workloads logs {0}")]
    [InlineData("workloads logs {0} --follow")]
    [InlineData("workloads logs {1} -f --project vision")]
    public async Task Log_of_a_completed_training_is_printed(string line)
    {
        var training = await SubmitCompletedAsync();

        var run = await RunAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, line, training.Name, training.WorkloadId));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"Started {training.Name}-0-0 with the image image", run.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Lines_are_JSON_strings_with_JSON_output()
    {
        var training = await SubmitCompletedAsync();

        Assert.StartsWith("\"Started ", (await RunAsync($"workloads logs {training.Name} -o json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_of_another_kind_is_refused()
    {
        await fixture.SubmitWorkspaceAsync("notes", "vision", 0, Cancellation);

        (await RunAsync("workloads logs notes")).AssertFailure(ExitCodes.Failure, "'notes' is of the type Workspace");
    }

    [Fact]
    public async Task Unknown_address_of_a_cluster_names_the_variable()
    {
        var training = await SubmitCompletedAsync();

        var run = await CliRun.RunAsync($"workloads logs {training.Name}", options =>
        {
            fixture.Configure(options);
            options.Clusters.Clear();
        });

        run.AssertFailure(ExitCodes.Usage, "Set RUNAI_CLUSTERS=sandbox-cluster=https://");
    }

    [Fact]
    public async Task Missing_workload_is_not_found() =>
        (await RunAsync("workloads logs missing")).AssertFailure(ExitCodes.NotFound, "'missing' does not exist");

    private async Task<Training> SubmitCompletedAsync()
    {
        var training = await fixture.SubmitTrainingAsync($"train-{Guid.NewGuid():N}", "vision", 1, Cancellation);
        return await fixture.RunAi.Trainings.WaitForTrainingAsync(
            training.WorkloadId, Phase.Completed, new() { Interval = TimeSpan.Zero }, Cancellation);
    }

    private Task<CliRun> RunAsync(string line) => CliRun.RunAsync(line, fixture.Configure);
}
