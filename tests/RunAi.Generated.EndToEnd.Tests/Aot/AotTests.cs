using System.Diagnostics;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.EndToEnd.Tests.Aot;

/// <summary>Publishes and runs the native sample; see <see cref="NativeSample"/>.</summary>
public sealed class AotTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task The_sample_is_published_without_a_warning_and_does_its_job()
    {
        var folder = Directory.CreateTempSubdirectory("RunAi.Generated.Aot.").FullName;
        await using var cluster = await WidgetCluster.StartAsync();
        try
        {
            var sample = Path.Combine(Repository.Root, "samples", "Aot");
            await NativeSample.PublishAsync(sample, folder, Cancellation.Token);
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
