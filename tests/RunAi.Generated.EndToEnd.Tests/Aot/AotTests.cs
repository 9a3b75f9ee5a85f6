using System.Diagnostics;
using System.Text.RegularExpressions;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.EndToEnd.Tests.Aot;

/// <summary>
/// Publishes and runs the native sample. This takes minutes and requires a C toolchain, so it runs only if RUNAI_TEST_AOT is set, as in .ci/run. If a part of
/// the toolchain is missing, the reason for skipping names it. Every build of the sample runs the trimming and AOT analyzers.
/// </summary>
public sealed partial class AotTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Toolchain = "Install clang or gcc and zlib (Debian: zlib1g-dev), and set RUNAI_TEST_AOT=1. Takes minutes.";

    [Fact]
    public async Task The_sample_is_published_without_a_warning_and_does_its_job()
    {
        Native(Toolchain).Require(Environment.GetEnvironmentVariable("RUNAI_TEST_AOT") is { Length: > 0 });
        Native(Toolchain).Require(Has("clang") || Has("gcc"));
        var folder = Directory.CreateTempSubdirectory("RunAi.Generated.Aot.").FullName;
        await using var cluster = await WidgetCluster.StartAsync();
        try
        {
            var sample = Path.Combine(Repository.Root, "samples", "Aot");
            var published = await RunAsync("dotnet", [], ["publish", sample, "--use-current-runtime", "-o", folder, "-m:1", "-nologo"]);
            if (published.ExitCode != 0 && MissingTool(published.Output + published.Error) is { } missing)
            {
                Native(missing).Require(isAvailable: false);
            }

            published.AssertExitCode(0);
            Assert.DoesNotContain("warning", published.Output, StringComparison.Ordinal);
            TestContext.Current.SendDiagnosticMessage($"The native sample has {new FileInfo(Path.Combine(folder, "Aot")).Length:N0} bytes.");

            var kubeconfig = Path.Combine(folder, "kubeconfig");
            await File.WriteAllTextAsync(kubeconfig, cluster.Kubeconfig, Cancellation.Token);
            var run = await RunAsync(Path.Combine(folder, "Aot"), new(Variables()) { ["KUBECONFIG"] = kubeconfig }, []);

            Assert.Matches(
                "^listed [0-9]+ projects\nserved [1-9][0-9]* projects, streamed the same: True\nsubmitted native\ntraining Running\n"
                + "log Started native-0-0 with the image .*\n"
                + "refused 404 .*\nlisted [0-9]+ clusters with another token\n(.+: [0-9]+ projects\n)+"
                + "applied native of size 2\nAdded native\ndeleted True\nDeleted native\n$",
                run.AssertExitCode(0).Output.ReplaceLineEndings("\n"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TestCapability Native(string instructions) => new("native AOT", instructions);

    /// <summary>Returns the missing part of the toolchain that caused a failed publish, or null.</summary>
    private static string? MissingTool(string output) =>
        output.Contains("-lz", StringComparison.Ordinal) ? "zlib is required to link a native program (Debian: zlib1g-dev)."
        : Unavailable().Match(output) is { Success: true } package ? $"The package sources of this machine do not contain {package.Groups[1].Value}."
        : null;

    /// <summary>Matches NuGet's errors for missing packages that only native programs require.</summary>
    [GeneratedRegex(@"NU1(?:10[123]|301)[^\n]*?((?:runtime\.[^ ]+\.)?Microsoft\.(?:DotNet\.ILCompiler|NETCore\.App\.Runtime\.NativeAOT\.[^ ]+))")]
    private static partial Regex Unavailable();

    private static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));

    private static Task<ProcessRun> RunAsync(string program, Dictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("RUNAI_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return ProcessRun.RunAsync(start, Cancellation.Token);
    }

    private Dictionary<string, string> Variables() => new()
    {
        ["RUNAI_URL"] = fixture.Sandbox.Url.AbsoluteUri,
        ["RUNAI_REALM"] = fixture.Sandbox.Realm,
        ["RUNAI_CLIENT_ID"] = fixture.Sandbox.ClientId,
        ["RUNAI_CLIENT_SECRET"] = fixture.Sandbox.ClientSecret,
    };
}
