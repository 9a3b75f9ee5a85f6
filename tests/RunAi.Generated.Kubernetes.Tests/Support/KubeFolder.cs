using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Tests.Support;

/// <summary>Represents a folder with kubeconfigs and the files that they name, and an environment that is independent of the machine's.</summary>
internal sealed class KubeFolder : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal) { ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "" };

    public KubeFolder()
    {
        Root = Directory.CreateTempSubdirectory("RunAi.Generated.Kubernetes.Tests.").FullName;
        Variables = new KubernetesEnvironment
        {
            GetVariable = _variables.GetValueOrDefault,
            HomeDirectory = GetPath("home"),
            ServiceAccountDirectory = GetPath("serviceaccount"),
        };
    }

    public string Root { get; }

    public KubernetesEnvironment Variables { get; }

    public string GetPath(string name) => Path.Combine(Root, name);

    /// <summary>Sets an environment variable.</summary>
    public void Set(string variable, string value) => _variables[variable] = value;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = GetPath(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a shell script and returns its path.</summary>
    public string WriteScript(string name, string text)
    {
        var path = Write(name, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    /// <summary>Writes a kubeconfig with one context, and returns options that use it.</summary>
    /// <param name="cluster">The lines of the cluster.</param>
    /// <param name="user">The lines of the user.</param>
    /// <param name="name">The name of the file.</param>
    public KubernetesOptions WriteContext(string cluster, string user, string name = "config") => new()
    {
        KubeconfigFile = Write(name, $"""
            apiVersion: v1
            kind: Config
            current-context: lab
            contexts:
            - name: lab
              context:
                cluster: lab-cluster
                user: mira
                namespace: runai-vision
            clusters:
            - name: lab-cluster
              cluster:
            {Indent(cluster)}
            users:
            - name: mira
              user:
            {Indent(user)}
            """),
    };

    public ClusterConfiguration Load(KubernetesOptions? options = null, TimeProvider? time = null) =>
        ClusterConfiguration.Load(options ?? new KubernetesOptions(), Variables, time ?? TimeProvider.System);

    public KubernetesConnection Connect(KubernetesOptions options, TimeProvider? time = null) =>
        new("", options, Variables, time ?? TimeProvider.System, null, null);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Indent(string lines) => string.Join('\n', lines.Split('\n').Select(static line => "    " + line));
}
