using RunAi.Generated.Internal;
using YamlDotNet.Core;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents one kubeconfig file.</summary>
internal sealed class KubeconfigFile
{
    private const int MaxMessageLength = 200;
    private const long LargestFile = 16 * 1024 * 1024;

    private KubeconfigFile(string path, YamlValue root)
    {
        Path = path;
        CurrentContext = root.FindText("current-context") is { Length: > 0 } context ? context : null;
        Contexts = ReadEntries(root, "contexts", "context");
        Clusters = ReadEntries(root, "clusters", "cluster");
        Users = ReadEntries(root, "users", "user");
    }

    /// <summary>Gets the absolute path.</summary>
    public string Path { get; }

    public string? CurrentContext { get; }

    public IReadOnlyDictionary<string, KubeconfigEntry> Contexts { get; }

    public IReadOnlyDictionary<string, KubeconfigEntry> Clusters { get; }

    public IReadOnlyDictionary<string, KubeconfigEntry> Users { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="KubeconfigException">The file cannot be read or is not a kubeconfig.</exception>
    public static KubeconfigFile Read(string path)
    {
        YamlValue root;
        try
        {
            root = YamlReader.Read(ReadText(path));
        }
        catch (YamlException exception)
        {
            var message = TextSanitizer.Sanitize(exception.Message, MaxMessageLength).TrimEnd('.');
            throw new KubeconfigException(
                $"The kubeconfig '{path}' is not valid YAML in line {exception.Start.Line}, column {exception.Start.Column} ({message}): correct the file.",
                exception);
        }

        return root.IsNull || root.Properties is not null
            ? new KubeconfigFile(path, root)
            : throw new KubeconfigException($"The file '{path}' is not a kubeconfig because it is not a YAML mapping: choose another file.");
    }

    private static string ReadText(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new KubeconfigException($"The kubeconfig '{path}' is a folder: choose a file.");
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestFile)
            {
                throw new KubeconfigException($"The kubeconfig '{path}' is longer than {LargestFile >> 20} MiB: choose another file.");
            }

            using var reader = new StreamReader(file);
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KubeconfigException(
                $"The kubeconfig '{path}' cannot be read ({exception.GetType().Name}): check the path and the permissions of the file.", exception);
        }
    }

    private Dictionary<string, KubeconfigEntry> ReadEntries(YamlValue root, string list, string kind)
    {
        var entries = new Dictionary<string, KubeconfigEntry>(StringComparer.Ordinal);
        if (root.Find(list) is not { } value)
        {
            return entries;
        }

        foreach (var item in value.Items ?? throw CreateException(value.Line, $"'{list}' is not a list"))
        {
            var name = item.FindText("name") ?? throw CreateException(item.Line, $"an item of '{list}' has no name");
            var content = item.Find(kind) ?? new YamlValue(item.Line) { Properties = new Dictionary<string, YamlValue>() };
            if (content.Properties is null)
            {
                throw CreateException(content.Line, $"the {kind} {KubeconfigEntry.Quote(name)} is not a mapping");
            }

            if (!entries.TryAdd(name, new KubeconfigEntry(kind, name, Path, content)))
            {
                throw CreateException(item.Line, $"'{list}' contains {KubeconfigEntry.Quote(name)} twice");
            }
        }

        return entries;
    }

    private KubeconfigException CreateException(long line, string problem) =>
        new($"The kubeconfig '{Path}' is not valid because {problem} (line {line}): correct the file.");
}
