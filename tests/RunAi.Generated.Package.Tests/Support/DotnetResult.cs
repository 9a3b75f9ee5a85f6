using System.Diagnostics;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Represents a run of <c>dotnet</c>.</summary>
internal sealed record DotnetResult(ProcessRun Run)
{
    /// <summary>Gets the text that <c>dotnet</c> wrote to the standard output and the standard error.</summary>
    public string Output => Run.Output + Run.Error;

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="directory">The working directory.</param>
    /// <param name="packages">The folder for restored packages; the default folder of the machine if <see langword="null"/>.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<DotnetResult> RunAsync(string directory, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory };

        // Variables of the test host's own MSBuild must not affect these builds.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // Profiles do not pay off in processes that run for seconds.
        start.Environment["DOTNET_TieredPGO"] = "0";
        CompilerServer.Use(start.Environment);
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        return new DotnetResult(await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken));
    }

    /// <summary>Asserts that the run succeeded and returns its output.</summary>
    public string EnsureSucceeded()
    {
        Run.AssertExitCode(0);
        return Output;
    }
}
