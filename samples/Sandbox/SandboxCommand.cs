using System.CommandLine;
using System.Globalization;
using RunAi.Generated.Sandbox.Scenarios;

namespace RunAi.Generated.Sandbox;

/// <summary>The command line of the sandbox.</summary>
internal static class SandboxCommand
{
    private const int FailureExitCode = 1;

    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "The port of the REST APIs. 0 selects a free port." };
        var kubernetesPort = new Option<int>("--kubernetes-port") { Description = "The port of the Kubernetes API. 0 selects a free port." };
        var kubeconfig = new Option<string?>("--kubeconfig") { Description = "The kubeconfig to write. The default is a file in a new temporary folder." };
        var https = new Option<bool>("--https") { Description = "Serves the REST APIs with TLS, and prints the file with the certificate." };
        var seed = new Option<string?>("--seed") { Description = "A JSON or YAML file with the initial tenant." };
        var definitions = new Option<string[]>("--crd")
        {
            AllowMultipleArgumentsPerToken = true, Description = "Files with CustomResourceDefinitions that the Kubernetes API serves as well.",
        };
        var clock = new Option<string?>("--clock") { Description = "The time at the start, such as 2027-03-01T00:00:00Z. The default is the current time." };
        var scenario = new Option<string[]>("--scenario") { AllowMultipleArgumentsPerToken = true, Description = DescribeScenarios() };
        scenario.AcceptOnlyFromAmong([.. SandboxScenarioTexts.All.Select(one => one.Name)]);
        foreach (var option in new[] { port, kubernetesPort })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && !ushort.TryParse(token.Value, CultureInfo.InvariantCulture, out _))
                {
                    result.AddError($"{result.Option.Name} must be a number from 0 to {ushort.MaxValue}.");
                }
            });
        }

        clock.Validators.Add(result =>
        {
            if (!TryParseTime(result.Tokens[0].Value, out var time) || time < TimeProvider.System.GetUtcNow())
            {
                result.AddError("--clock must be a time in the future, such as 2027-03-01T00:00:00Z.");
            }
        });
        var command = new RootCommand("Serves the Run:ai APIs and their token endpoint on this machine.")
        {
            port, kubernetesPort, kubeconfig, https, seed, definitions, scenario, clock,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var names = result.GetValue(scenario) ?? [];
            var options = new RunAiSandboxOptions
            {
                Port = result.GetValue(port),
                KubernetesPort = result.GetValue(kubernetesPort),
                UseHttps = result.GetValue(https),
                SeedFile = result.GetValue(seed),
                CustomResourceDefinitions = result.GetValue(definitions) ?? [],
                Scenarios = SandboxScenarioTexts.All.Where(one => names.Contains(one.Name)).Aggregate(
                    SandboxScenarios.None, static (all, one) => all | one.Scenario),
            };
            var time = result.GetValue(clock) is { } text && TryParseTime(text, out var start) ? start - TimeProvider.System.GetUtcNow() : TimeSpan.Zero;
            return await RunAsync(options, result.GetValue(kubeconfig), time, result.InvocationConfiguration, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        RunAiSandboxOptions options, string? kubeconfig, TimeSpan advance, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        RunAiSandbox sandbox;
        try
        {
            sandbox = await RunAiSandbox.StartAsync(options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(exception.Message);
            return FailureExitCode;
        }

        await using (sandbox)
        {
            sandbox.AdvanceClock(advance);
            await PrintAsync(sandbox, options, kubeconfig, console, cancellationToken);
            await WaitAsync(cancellationToken);
        }

        return 0;
    }

    private static async Task PrintAsync(
        RunAiSandbox sandbox, RunAiSandboxOptions options, string? kubeconfig, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var folder = new Lazy<string>(() => Directory.CreateTempSubdirectory("runai-sandbox-").FullName);
        var path = Path.GetFullPath(kubeconfig ?? Path.Combine(folder.Value, "kubeconfig"));
        await sandbox.Kubernetes.WriteKubeconfigAsync(path, cancellationToken);
        foreach (var (name, value) in SandboxSettings.Get(sandbox))
        {
            await console.Output.WriteLineAsync($"{name}={value}");
        }

        if (options.UseHttps)
        {
            var certificate = Path.Combine(folder.Value, "ca.pem");
            await File.WriteAllTextAsync(certificate, sandbox.CertificateAuthority, cancellationToken);
            await console.Output.WriteLineAsync($"RUNAI_CA_FILE={certificate}");
        }

        await console.Output.WriteLineAsync($"KUBECONFIG={path}");
        await console.Error.WriteLineAsync($"{sandbox.Operations.Count} operations and scenarios: {sandbox.Url}");
        await console.Error.WriteLineAsync("Stop with Ctrl+C.");
    }

    /// <summary>Waits for Ctrl+C or SIGTERM, which cancel the token.</summary>
    private static Task WaitAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        cancellationToken.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), stopped);
        return stopped.Task;
    }

    private static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    private static string DescribeScenarios() =>
        $"Difficulties to simulate: {string.Join("; ", SandboxScenarioTexts.All.Select(one => $"{one.Name} {one.Text}"))}.";
}
