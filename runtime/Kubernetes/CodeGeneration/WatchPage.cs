using System.ComponentModel;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>Represents a page of the list that a watch starts with.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
/// <param name="Items">The resources.</param>
/// <param name="ResourceVersion">The version of the list, from which the watch continues.</param>
/// <param name="Continue">The token of the next page; <see langword="null"/> or empty for the last page.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record WatchPage<T>(IReadOnlyList<T> Items, string? ResourceVersion, string? Continue)
    where T : class;
