using System.Text.Json.Nodes;
using RunAi.Generated.Cli;
using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Tests the submission of trainings and the wait for their end.</summary>
public sealed class TrainingCommandTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Training_is_submitted_with_the_values_of_the_options()
    {
        var run = await RunAsync("training submit options --project vision --image pytorch --command python --gpus 0.5 --env A=1 --env B=x=y -o json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var spec = JsonNode.Parse(run.Output)!["spec"]!;
        Assert.Equal(("pytorch", "python", 0.5), ((string?)spec["image"], (string?)spec["command"], (double?)spec["compute"]!["gpuPortionRequest"]));
        Assert.Equal(["A=1", "B=x=y"], spec["environmentVariables"]!.AsArray().Select(variable => $"{variable!["name"]}={variable["value"]}"));
    }

    [Fact]
    public async Task Wait_reports_each_phase_once_and_prints_the_result_at_the_end()
    {
        var run = await RunAsync("training submit waited --project vision --image i --wait --interval 0s -o json");

        Assert.Equal((0, "The training 'waited' is Running.\nThe training 'waited' is Completed.\n"), (run.ExitCode, run.Error));
        Assert.Equal("Completed", (string?)JsonNode.Parse(run.Output)!["actualPhase"]);
    }

    [Fact]
    public async Task Training_that_does_not_complete_has_an_exit_code()
    {
        // The training is suspended by somebody else after its first phase is reported.
        var run = await RunAsync("training submit stopped --project vision --image i --wait --interval 0s", onError: line =>
        {
            if (line.EndsWith("is Running.", StringComparison.Ordinal))
            {
                fixture.RunAi.Trainings.SuspendTrainingAsync(FindWorkload("stopped").Id, Cancellation).GetAwaiter().GetResult();
            }
        });

        Assert.Equal((ExitCodes.WorkloadFailed, ""), (run.ExitCode, run.Output));
        Assert.Contains("Stopped", run.Error.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeout_has_an_exit_code_and_does_not_stop_the_training()
    {
        var run = await RunAsync("training submit slow --project vision --image i --wait --interval 1h --timeout 0s");

        Assert.Equal((ExitCodes.TimedOut, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("Stopped", FindWorkload("slow").Phase);
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_but_not_the_training()
    {
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var run = await RunAsync(
            "training submit canceled --project vision --image i --wait --interval 1h", onError: _ => interrupt.Cancel(), cancellationToken: interrupt.Token);

        Assert.Equal((ExitCodes.Canceled, ""), (run.ExitCode, run.Output));
        Assert.Equal("The training 'canceled' is Running.\nWaiting was canceled; the training 'canceled' continues.\n", run.Error);
        Assert.Equal("Running", FindWorkload("canceled").Phase);
    }

    [Fact]
    public async Task Unknown_project_is_not_found() =>
        (await RunAsync("training submit a --project none --image i")).AssertFailure(ExitCodes.NotFound, "The project 'none' does not exist", "projects list");

    [Fact]
    public async Task Existing_name_is_a_failure()
    {
        await fixture.SubmitTrainingAsync("taken", "vision", 1, Cancellation);

        (await RunAsync("training submit taken --project vision --image i")).AssertFailure(ExitCodes.Failure, "create_training failed with 409");
    }

    private SandboxWorkload FindWorkload(string name) => fixture.Sandbox.Tenant.Workloads.Single(workload => workload.Name == name);

    private Task<CliRun> RunAsync(string line, Action<string>? onError = null, CancellationToken? cancellationToken = null) =>
        CliRun.RunAsync(line, fixture.Configure, onError, cancellationToken);
}
