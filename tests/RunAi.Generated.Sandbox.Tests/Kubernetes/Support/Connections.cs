using RunAi.Generated.Kubernetes;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

/// <summary>Connects generated clients with the Kubernetes API of a sandbox.</summary>
internal static class Connections
{
    public static async Task<KubernetesConnection> ConnectAsync(this SandboxKubernetes kubernetes, Action<KubernetesWarning>? warn = null)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("RunAi.Generated.Sandbox.Tests.").FullName, "config");
        await kubernetes.WriteKubeconfigAsync(file, TestContext.Current.CancellationToken);
        return KubernetesConnection.Create(new KubernetesOptions { KubeconfigFile = file, WarningReceived = warn });
    }
}
