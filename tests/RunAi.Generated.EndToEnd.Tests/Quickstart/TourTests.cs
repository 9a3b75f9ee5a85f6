using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Quickstart;

/// <summary>Tests the tour of the clients.</summary>
public sealed class TourTests
{
    private const int MaxLines = 55;

    private static readonly string Code = File.ReadAllText(Path.Combine(Repository.Root, "samples", "Quickstart", "Tour.cs")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_tour_runs_without_errors()
    {
        var run = await QuickstartProcess.RunAsync(["tour"], Cancellation.Token);

        Assert.Equal("", run.AssertExitCode(0).Error);
        Assert.Equal(
            [
                "vision is ready: True, known phase: True",
                "Training tour-training: Running",
                "Workspace tour-workspace: Running",
                "training: Completed",
                "sent: True, 30 minutes; Paused",
                "GET /api/v1/workloads/trainings/{workloadId}: 404, ",
                "sandbox-cluster: 200, 3 projects",
            ],
            run.Output.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(RemoveErrorMessage));
    }

    [Fact]
    public void The_tour_has_at_most_55_lines() => Assert.InRange(
        Code.Split('\n').SkipWhile(line => !line.Contains("RunAsync(", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line != "    }").Count(),
        1,
        MaxLines);

    [Fact]
    public void The_README_contains_the_tour() => Assert.Contains(
        $"```csharp\n{Code}```",
        File.ReadAllText(Path.Combine(Repository.Root, "samples", "README.md")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    // The message contains an ID that differs between runs.
    private static string RemoveErrorMessage(string line) =>
        line.Contains(" 404, ", StringComparison.Ordinal) ? line[..(line.IndexOf(" 404, ", StringComparison.Ordinal) + 6)] : line;
}
