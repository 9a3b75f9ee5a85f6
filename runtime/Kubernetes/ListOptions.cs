namespace RunAi.Generated.Kubernetes;

/// <summary>Selects the objects of a list or a watch.</summary>
public sealed record ListOptions
{
    /// <summary>Gets the selector of labels, for example <c>app=example,tier!=test</c>; all objects when <see langword="null"/>.</summary>
    public string? LabelSelector { get; init; }

    /// <summary>
    /// Gets the selector of fields, for example <c>metadata.name=example</c>; all objects when <see langword="null"/>. For custom kinds a server knows
    /// <c>metadata.name</c>, <c>metadata.namespace</c> and the selectable fields of the definition.
    /// </summary>
    public string? FieldSelector { get; init; }

    /// <summary>Gets the maximum number of objects on a page; the server decides when <see langword="null"/>.</summary>
    public int? Limit { get; init; }

    /// <summary>Gets the token of the page from <see cref="KubernetesList{T}.Continue"/>; the first page when <see langword="null"/>.</summary>
    public string? Continue { get; init; }

    /// <summary>
    /// Gets the version of the list; the most recent one when <see langword="null"/>. <c>0</c> allows any version that the server has cached, which is cheaper.
    /// A watch applies it to its first list.
    /// </summary>
    public string? ResourceVersion { get; init; }

    /// <summary>
    /// Gets how <see cref="ResourceVersion"/> is applied; the server decides when <see langword="null"/>, also by <see cref="Limit"/>. An enumeration of an
    /// exact version does not continue with another state: it ends with an exception when its token expires.
    /// </summary>
    public ResourceVersionMatch? ResourceVersionMatch { get; init; }
}
