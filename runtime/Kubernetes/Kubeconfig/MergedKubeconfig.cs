namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>
/// Represents the kubeconfig files of a user, merged as kubectl merges them: of each entry the first file's is used as a whole, and the first
/// <c>current-context</c>.
/// </summary>
internal sealed class MergedKubeconfig
{
    private const int MaxNames = 20;

    private readonly IReadOnlyList<KubeconfigFile> _files;

    private MergedKubeconfig(IReadOnlyList<KubeconfigFile> files) => _files = files;

    /// <summary>Gets the paths of the files, for messages.</summary>
    public string Paths => string.Join(", ", _files.Select(static file => $"'{file.Path}'"));

    /// <summary>Gets the name of the current context; <see langword="null"/> if no file sets it.</summary>
    public string? CurrentContext => _files.Select(static file => file.CurrentContext).FirstOrDefault(static context => context is not null);

    /// <summary>Gets the names of the contexts.</summary>
    public IReadOnlyList<string> ContextNames => [.. _files.SelectMany(static file => file.Contexts.Keys).Distinct(StringComparer.Ordinal)];

    private string Subject => _files.Count == 1 ? $"The kubeconfig {Paths} has" : $"The kubeconfigs {Paths} have";

    /// <summary>Loads the files.</summary>
    /// <param name="path">The path of the only file; when <see langword="null"/>, the files of the environment are used.</param>
    /// <param name="environment">The environment.</param>
    /// <returns>The merged files; <see langword="null"/> if there is none.</returns>
    /// <exception cref="KubeconfigException">A file cannot be read or is not a kubeconfig.</exception>
    public static MergedKubeconfig? Load(string? path, KubernetesEnvironment environment)
    {
        if (path is not null)
        {
            var file = Path.GetFullPath(path);
            return File.Exists(file) || Directory.Exists(file)
                ? new MergedKubeconfig([KubeconfigFile.Read(file)])
                : throw new KubeconfigException($"The kubeconfig '{file}' of the option KubeconfigFile does not exist: correct the path.");
        }

        // As in kubectl, files of the variable may be missing, and the default file is used only without the variable.
        var listed = environment.ListedFiles;
        var files = (listed.Count > 0 ? listed : [environment.DefaultFile]).Where(static file => File.Exists(file) || Directory.Exists(file));
        var read = files.Select(KubeconfigFile.Read).ToList();
        return read.Count == 0 ? null : new MergedKubeconfig(read);
    }

    /// <summary>Returns a context.</summary>
    /// <exception cref="KubeconfigException">The context does not exist, or no context is specified and the files do not contain a current one.</exception>
    public KubeconfigEntry GetContext(string? name)
    {
        var chosen = name ?? CurrentContext ?? throw new KubeconfigException(
            $"{Subject} no current-context: set the option Context{ListNames(static file => file.Contexts, " to one of ")}, "
            + "or run `kubectl config use-context`.");
        return Find(static file => file.Contexts, chosen) ?? throw new KubeconfigException(
            $"{Subject} no context {KubeconfigEntry.Quote(chosen)}{(name is null ? ", which is its current-context" : "")}: "
            + $"set the option Context{ListNames(static file => file.Contexts, " to one of ")}.");
    }

    /// <summary>Returns the cluster of a context.</summary>
    /// <exception cref="KubeconfigException">The context names no cluster, or one that does not exist.</exception>
    public KubeconfigEntry GetCluster(KubeconfigEntry context) => context.GetText("cluster") is not { } name
        ? throw context.CreateException("names no cluster", "add 'cluster' to the context")
        : Find(static file => file.Clusters, name) ?? throw context.CreateException(
            $"names the cluster {KubeconfigEntry.Quote(name)}, which does not exist",
            $"add it to 'clusters'{ListNames(static file => file.Clusters, " or use ")}");

    /// <summary>Returns the user of a context; <see langword="null"/> if the context names none, so that requests are anonymous.</summary>
    /// <exception cref="KubeconfigException">The context names a user that does not exist.</exception>
    public KubeconfigEntry? GetUser(KubeconfigEntry context) => context.GetText("user") is not { } name
        ? null
        : Find(static file => file.Users, name) ?? throw context.CreateException(
            $"names the user {KubeconfigEntry.Quote(name)}, which does not exist", $"add it to 'users'{ListNames(static file => file.Users, " or use ")}");

    private KubeconfigEntry? Find(Func<KubeconfigFile, IReadOnlyDictionary<string, KubeconfigEntry>> select, string name)
    {
        foreach (var file in _files)
        {
            if (select(file).TryGetValue(name, out var entry))
            {
                return entry;
            }
        }

        return null;
    }

    private string ListNames(Func<KubeconfigFile, IReadOnlyDictionary<string, KubeconfigEntry>> select, string prefix)
    {
        var names = _files.SelectMany(file => select(file).Keys).Distinct(StringComparer.Ordinal).ToList();
        var listed = string.Join(", ", names.Take(MaxNames).Select(KubeconfigEntry.Quote));
        return names.Count == 0 ? "" : names.Count > MaxNames ? $"{prefix}{listed} and {names.Count - MaxNames} more" : prefix + listed;
    }
}
