using System.Diagnostics;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>Runs kubectl with a sandbox. Skips the test without kubectl.</summary>
internal sealed class Kubectl : IDisposable
{
    private static readonly TestCapability Capability = new("kubectl", "install kubectl and add its folder to PATH");

    private readonly string _program;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("RunAi.Generated.Sandbox.Tests.");

    private Kubectl(string program) => _program = program;

    private string Config => Path.Combine(_folder.FullName, "config");

    public static async Task<Kubectl> StartAsync(RunAiSandbox sandbox)
    {
        var program = Find();
        Capability.Require(program is not null);
        var kubectl = new Kubectl(program);
        await sandbox.Kubernetes.WriteKubeconfigAsync(kubectl.Config, TestContext.Current.CancellationToken);
        return kubectl;
    }

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command and returns its output.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output, error) = await TryRunAsync(arguments);
        Assert.True(exitCode == 0, $"kubectl {string.Join(' ', arguments)} failed: {output}{error}");
        return output;
    }

    public async Task<(int ExitCode, string Output, string Error)> TryRunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"$ kubectl {string.Join(' ', arguments)}\n{output}{await error}");
        return (process.ExitCode, output, await error);
    }

    /// <summary>Starts a command whose output is read while it runs.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(_program) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = Config;
        foreach (var argument in (string[])["--cache-dir", Path.Combine(_folder.FullName, "cache"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string? Find()
    {
        var name = OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
