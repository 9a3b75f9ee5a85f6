using RunAi.Generated.Internal;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents a named context, cluster or user of a kubeconfig.</summary>
/// <param name="Kind">The kind: context, cluster or user.</param>
/// <param name="Name">The name.</param>
/// <param name="FilePath">The absolute path of the file.</param>
/// <param name="Value">The value.</param>
internal sealed record KubeconfigEntry(string Kind, string Name, string FilePath, YamlValue Value)
{
    private const int MaxNameLength = 200;

    /// <summary>Returns a name for messages.</summary>
    public static string Quote(string name) => $"'{TextSanitizer.Sanitize(name, MaxNameLength)}'";

    /// <summary>Returns the text of a property; <see langword="null"/> if it is absent, null or empty.</summary>
    /// <exception cref="KubeconfigException">The value is not a scalar.</exception>
    public string? GetText(string property) => GetText(Value, property);

    /// <summary>Returns the text of a property of a value inside the entry.</summary>
    /// <exception cref="KubeconfigException">The value is not a scalar.</exception>
    public string? GetText(YamlValue owner, string property)
    {
        if (owner.Find(property) is not { } value)
        {
            return null;
        }

        return value.Text is { } text ? text.Length == 0 ? null : text : throw CreateException($"has a '{property}' that is not a string", "correct it");
    }

    /// <summary>Returns a boolean property.</summary>
    /// <exception cref="KubeconfigException">The value is neither true nor false.</exception>
    public bool GetBoolean(YamlValue owner, string property) => GetText(owner, property) switch
    {
        null => false,
        var text when bool.TryParse(text, out var value) => value,
        _ => throw CreateException($"has a '{property}' that is neither true nor false", "correct it"),
    };

    /// <summary>Returns a path of a property, which is relative to the folder of the file.</summary>
    public string? GetPath(string property) => GetText(property) is { } path ? ResolvePath(path) : null;

    /// <summary>Returns an absolute path.</summary>
    public string ResolvePath(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(FilePath) ?? "", path));

    /// <summary>Creates an exception with a sentence about the entry.</summary>
    /// <param name="problem">The problem, after the entry as the subject.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="innerException">The cause.</param>
    public KubeconfigException CreateException(string problem, string advice, Exception? innerException = null) =>
        new($"{Describe()} {problem}: {advice}.", innerException);

    /// <summary>Returns the kind, the name and the file.</summary>
    public string Describe() => $"The {Kind} {Quote(Name)} in '{FilePath}'";

    // The value may contain secrets.
    public override string ToString() => Describe();
}
