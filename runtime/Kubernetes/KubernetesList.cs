namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a page of a list.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class KubernetesList<T>
{
    /// <summary>Gets the objects.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>Gets the token of the next page, or <see langword="null"/> on the last one.</summary>
    public string? Continue { get; init; }

    /// <summary>Gets the number of objects on the following pages, or <see langword="null"/> if the server does not know it.</summary>
    public long? RemainingItemCount { get; init; }

    /// <summary>Gets the version of the list, from which a watch can start.</summary>
    public string? ResourceVersion { get; init; }
}
