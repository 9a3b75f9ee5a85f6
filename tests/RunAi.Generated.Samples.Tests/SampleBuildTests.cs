using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests;

/// <summary>
/// Tests what commands print for samples. <c>dotnet run</c> builds with the verbosity "quiet", so without further settings it prints nothing.
/// </summary>
public sealed class SampleBuildTests
{
    /// <summary>The first target of a restore, which changes no files.</summary>
    private const string StartOfRestore = "_LoadRestoreGraphEntryPoints";

    [Theory]
    [InlineData("Quickstart")]
    [InlineData("Sandbox")]
    [InlineData("Worker")]
    [InlineData("Dashboard")]
    public async Task First_run_of_a_sample_reports_its_start_before_packages_are_restored(string sample)
    {
        var output = await BuildAsync(sample, StartOfRestore, "-property:TargetPath=missing");

        Assert.Contains($"Building {sample} and the projects that it uses.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_of_the_command_line_prints_nothing_beside_its_JSON() =>
        Assert.Equal("", (await BuildAsync("Cli", StartOfRestore, "-property:TargetPath=missing")).Trim());

    [Theory]
    [InlineData("Worker")]
    [InlineData("Dashboard")]
    public async Task Packing_the_solution_does_not_warn_about_a_web_sample(string sample) =>
        Assert.DoesNotContain("warning", await BuildAsync(sample, "Pack", "-property:NoBuild=true"), StringComparison.Ordinal);

    private static async Task<string> BuildAsync(string sample, string target, string property)
    {
        string[] arguments =
            ["msbuild", Path.Combine(Repository.Root, "samples", sample), "-nologo", "-verbosity:quiet", $"-target:{target}", property];
        var run = await ProcessRun.RunAsync(SampleProcess.Create("dotnet", arguments), TestContext.Current.CancellationToken);
        return run.AssertExitCode(0).Output;
    }
}
