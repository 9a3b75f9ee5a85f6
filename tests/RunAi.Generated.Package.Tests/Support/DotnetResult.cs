using System.Diagnostics;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Represents the exit code and output of a run of <c>dotnet</c>.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="directory">The working directory.</param>
    /// <param name="packages">The folder for restored packages; the default folder of the machine if <see langword="null"/>.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<DotnetResult> RunAsync(string directory, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };

        // Variables of the test host's own MSBuild must not affect these builds.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // Profiles do not pay off in processes that run for seconds.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var cancellation = TestContext.Current.CancellationToken;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var error = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new DotnetResult(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Asserts that the run succeeded and returns its output.</summary>
    public string EnsureSucceeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }
}
