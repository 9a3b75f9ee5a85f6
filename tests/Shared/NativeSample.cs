using System.Diagnostics;
using System.Text.RegularExpressions;

namespace RunAi.Generated.TestSupport;

/// <summary>
/// Publishes samples as native programs. This takes minutes and requires a C toolchain, so it runs only if RUNAI_TEST_AOT is set, as in .ci/run. If a part of
/// the toolchain is missing, the reason for skipping names it. Every build of such a sample runs the trimming and AOT analyzers.
/// </summary>
internal static partial class NativeSample
{
    private const string Toolchain = "Install clang or gcc and zlib (Debian: zlib1g-dev), and set RUNAI_TEST_AOT=1. Takes minutes.";

    /// <summary>Publishes a sample without warnings, or skips the test.</summary>
    /// <param name="project">The folder of the project.</param>
    /// <param name="folder">The folder for the program.</param>
    /// <param name="cancellationToken">Cancels the publish.</param>
    public static async Task PublishAsync(string project, string folder, CancellationToken cancellationToken)
    {
        Native(Toolchain).Require(Environment.GetEnvironmentVariable("RUNAI_TEST_AOT") is { Length: > 0 });
        Native(Toolchain).Require(Has("clang") || Has("gcc"));
        var published = await ProcessRun.RunAsync(
            new ProcessStartInfo("dotnet", ["publish", project, "--use-current-runtime", "-o", folder, "-m:1", "-nologo"]), cancellationToken);
        if (published.ExitCode != 0 && FindMissingTool(published.Output + published.Error) is { } missing)
        {
            Native(missing).Require(isAvailable: false);
        }

        published.AssertExitCode(0);
        Assert.DoesNotContain("warning", published.Output, StringComparison.Ordinal);
    }

    private static TestCapability Native(string instructions) => new("native AOT", instructions);

    /// <summary>Returns the missing part of the toolchain that caused a failed publish, or null.</summary>
    private static string? FindMissingTool(string output) =>
        output.Contains("-lz", StringComparison.Ordinal) ? "zlib is required to link a native program (Debian: zlib1g-dev)."
        : Unavailable().Match(output) is { Success: true } package ? $"The package sources of this machine do not contain {package.Groups[1].Value}."
        : null;

    /// <summary>Matches NuGet's errors for missing packages that only native programs require.</summary>
    [GeneratedRegex(@"NU1(?:10[123]|301)[^\n]*?((?:runtime\.[^ ]+\.)?Microsoft\.(?:DotNet\.ILCompiler|NETCore\.App\.Runtime\.NativeAOT\.[^ ]+))")]
    private static partial Regex Unavailable();

    private static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}
