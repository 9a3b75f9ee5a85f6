using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;
using RunAi.Generated.Worker;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Runs the program as a process with its sandbox, and compares the README.</summary>
public sealed class WorkerReadmeTests
{
    [Fact]
    public async Task README_shows_the_output_of_a_dry_run_in_the_sandbox()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "RunAi.Generated.Worker.dll");
        var folder = Path.Combine(Repository.Root, "samples", "Worker");
        var start = SampleProcess.Create(
            "dotnet", [program, "--Worker:RunOnce=true", "--Worker:DryRun=true", "--urls=http://127.0.0.1:0", $"--contentRoot={folder}"]);

        var run = (await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken)).AssertExitCode(0);

        var expected = Repository.ReadSample("Worker", "README.md").Split("```text\n")[1].Split("```")[0].TrimEnd('\n').Split('\n');
        var actual = run.Output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("info: RunAi.Generated.Worker.IdleWorkloadSuspender", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("] ", StringComparison.Ordinal) + 2)..]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void README_lists_the_settings()
    {
        var documented = MarkdownTable.ReadRows("samples/Worker/README.md", "## Settings").Select(row => row[0].Trim('`'));

        Assert.Equal(typeof(WorkerOptions).GetProperties().Select(property => property.Name).Order(), documented.Order());
    }
}
