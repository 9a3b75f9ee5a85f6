namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Represents a value in a YAML document: a scalar, a sequence or a mapping. JSON is YAML too.</summary>
/// <param name="Line">The line number, starting at 1.</param>
internal sealed record YamlValue(long Line)
{
    /// <summary>Gets the text of a scalar; <see langword="null"/> for other values and for null.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a value indicating whether the scalar is quoted, so that it is a string whatever its text is.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets the items of a sequence; <see langword="null"/> for other values.</summary>
    public IReadOnlyList<YamlValue>? Items { get; init; }

    /// <summary>Gets the properties of a mapping; <see langword="null"/> for other values.</summary>
    public IReadOnlyDictionary<string, YamlValue>? Properties { get; init; }

    /// <summary>Gets a value indicating whether the value is null, which counts as absent.</summary>
    public bool IsNull => Text is null && Items is null && Properties is null;

    /// <summary>Returns the value of a property; <see langword="null"/> if it is absent or null.</summary>
    public YamlValue? Find(string name) => Properties is not null && Properties.TryGetValue(name, out var value) && !value.IsNull ? value : null;

    /// <summary>Returns the text of a property; <see langword="null"/> if it is absent, null or not a scalar.</summary>
    public string? FindText(string name) => Find(name)?.Text;

    // The value may be a secret.
    public override string ToString() => $"YAML value in line {Line}";
}
