using System.Runtime.InteropServices;
using RunAi.Generated.Sandbox;

if (SandboxArguments.Parse(args) is not { } arguments)
{
    await Console.Error.WriteLineAsync(SandboxArguments.Usage);
    return 2;
}

await using var sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { Port = arguments.Port, KubernetesPort = arguments.KubernetesPort });
var kubeconfig = Path.GetFullPath(arguments.Kubeconfig ?? Path.Combine(Directory.CreateTempSubdirectory("runai-sandbox-").FullName, "kubeconfig"));
await sandbox.Kubernetes.WriteKubeconfigAsync(kubeconfig);
Console.WriteLine($"""
    RUNAI_URL={sandbox.Url.GetLeftPart(UriPartial.Authority)}
    RUNAI_REALM={sandbox.Realm}
    RUNAI_CLIENT_ID={sandbox.ClientId}
    RUNAI_CLIENT_SECRET={sandbox.ClientSecret}
    RUNAI_CLUSTERS={sandbox.Tenant.Clusters[0].Name}={sandbox.Tenant.Clusters[0].Url}
    KUBECONFIG={kubeconfig}
    """);
await Console.Error.WriteLineAsync($"{sandbox.Operations.Count} operations; stop with Ctrl+C");

var stopped = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stopped.Task;
return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true; // the sandbox has to be disposed first
    stopped.TrySetResult();
}
