namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents what the configuration of a cluster depends on outside the options: variables and folders.</summary>
internal sealed class KubernetesEnvironment
{
    /// <summary>The environment variable with the paths of kubeconfig files.</summary>
    public const string FilesVariable = "KUBECONFIG";

    /// <summary>Gets the environment of the process.</summary>
    public static KubernetesEnvironment Current { get; } = new();

    /// <summary>Gets a function that returns an environment variable.</summary>
    public Func<string, string?> GetVariable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Gets the home directory of the user.</summary>
    public string HomeDirectory { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Gets the folder with the credentials of the service account of a pod.</summary>
    public string ServiceAccountDirectory { get; init; } = "/var/run/secrets/kubernetes.io/serviceaccount";

    /// <summary>Gets the path of the user's kubeconfig, which is used if the variable is not set.</summary>
    public string DefaultFile => Path.Combine(HomeDirectory, ".kube", "config");

    /// <summary>Gets the paths in the variable, without repetitions.</summary>
    public IReadOnlyList<string> ListedFiles =>
    [
        .. (GetVariable(FilesVariable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Path.GetFullPath).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Gets the reason why no kubeconfig was found, for messages.</summary>
    public string MissingFiles => ListedFiles is { Count: > 0 } listed
        ? $"no file of {FilesVariable} exists ({string.Join(", ", listed.Select(static file => $"'{file}'"))})"
        : $"{FilesVariable} is not set and '{DefaultFile}' does not exist";

    /// <summary>Gets a value indicating whether the process runs in a pod with the address of its cluster.</summary>
    public bool IsInCluster =>
        !string.IsNullOrEmpty(GetVariable("KUBERNETES_SERVICE_HOST")) && !string.IsNullOrEmpty(GetVariable("KUBERNETES_SERVICE_PORT"));
}
