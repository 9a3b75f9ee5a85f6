using System.Globalization;

namespace RunAi.Generated.Sandbox;

/// <summary>The arguments of the sandbox program.</summary>
/// <param name="Port">The port of the REST APIs; 0 for a free port.</param>
/// <param name="KubernetesPort">The port of the Kubernetes API; 0 for a free port.</param>
/// <param name="Kubeconfig">The path of the kubeconfig to write; null for a file in a new temporary folder.</param>
internal sealed record SandboxArguments(int Port, int KubernetesPort, string? Kubeconfig)
{
    public const string Usage = "usage: dotnet run --project samples/Sandbox [-- --port 5080 --kubernetes-port 5443 --kubeconfig sandbox.yaml]";

    /// <summary>Returns the arguments, or null if they are not valid.</summary>
    public static SandboxArguments? Parse(ReadOnlySpan<string> args)
    {
        var result = new SandboxArguments(0, 0, null);
        for (; args.Length > 0; args = args[2..])
        {
            switch (args)
            {
                case ["--port", var text, ..] when TryParsePort(text, out var port):
                    result = result with { Port = port };
                    break;
                case ["--kubernetes-port", var text, ..] when TryParsePort(text, out var port):
                    result = result with { KubernetesPort = port };
                    break;
                case ["--kubeconfig", var path, ..]:
                    result = result with { Kubeconfig = path };
                    break;
                default:
                    return null;
            }
        }

        return result;
    }

    private static bool TryParsePort(string text, out ushort port) => ushort.TryParse(text, CultureInfo.InvariantCulture, out port);
}
