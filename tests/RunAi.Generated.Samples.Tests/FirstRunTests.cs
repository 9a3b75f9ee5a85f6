using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests;

/// <summary>Tests what <c>dotnet run</c> prints before a sample has been built. It builds with the verbosity "quiet".</summary>
public sealed class FirstRunTests
{
    [Theory]
    [InlineData("Quickstart")]
    [InlineData("Sandbox")]
    [InlineData("Worker")]
    [InlineData("Dashboard")]
    public async Task First_run_of_a_sample_reports_its_start_before_packages_are_restored(string sample)
    {
        var output = await StartRestoreAsync(sample);

        Assert.Contains($"Building {sample} and the projects that it uses.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_of_the_command_line_prints_nothing_beside_its_JSON() => Assert.Equal("", (await StartRestoreAsync("Cli")).Trim());

    /// <summary>Runs the first target of a restore, which changes no files.</summary>
    private static async Task<string> StartRestoreAsync(string sample)
    {
        string[] arguments =
        [
            "msbuild", Path.Combine(Repository.Root, "samples", sample), "-nologo", "-verbosity:quiet", "-target:_LoadRestoreGraphEntryPoints",
            "-property:TargetPath=missing",
        ];
        var run = await ProcessRun.RunAsync(SampleProcess.Create("dotnet", arguments), TestContext.Current.CancellationToken);
        return run.AssertExitCode(0).Output;
    }
}
