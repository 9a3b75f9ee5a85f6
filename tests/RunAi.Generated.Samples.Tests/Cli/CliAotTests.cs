using System.Text.Json.Nodes;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Cli;

/// <summary>Publishes and runs the command line as a native program; see <see cref="NativeSample"/>.</summary>
public sealed class CliAotTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Native_program_is_published_without_warnings_and_runs_each_command()
    {
        var folder = Directory.CreateTempSubdirectory("RunAi.Generated.Cli.").FullName;
        try
        {
            await NativeSample.PublishAsync(Path.Combine(Repository.Root, "samples", "Cli"), folder, Cancellation);

            Assert.Contains("runai-vision", (await RunAsync("projects list")).Output, StringComparison.Ordinal);
            Assert.Single(JsonNode.Parse((await RunAsync("clusters list --output json")).Output)!.AsArray());
            var submitted = await RunAsync("training submit native --project vision --image i --wait --interval 0s --output json");
            Assert.Equal("Completed", (string?)JsonNode.Parse(submitted.Output)!["actualPhase"]);
            Assert.Contains("native", (await RunAsync("workloads list")).Output, StringComparison.Ordinal);
            Assert.Equal("Deleted native.\n", (await RunAsync("workloads delete native")).Error.ReplaceLineEndings("\n"));

            // The sandbox is not part of the published program.
            var run = await ProcessRun.RunAsync(SampleProcess.Create(Path.Combine(folder, "runai"), ["projects", "list"]), Cancellation);
            Assert.Contains("RUNAI_URL", run.AssertExitCode(3).Error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        async Task<ProcessRun> RunAsync(string line)
        {
            var start = SampleProcess.Create(Path.Combine(folder, "runai"), line.Split(' '), SampleProcess.GetVariables(fixture.Sandbox));
            return (await ProcessRun.RunAsync(start, Cancellation)).AssertExitCode(0);
        }
    }
}
