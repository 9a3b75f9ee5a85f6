namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a change of a resource.</summary>
/// <typeparam name="T">The type of the resource.</typeparam>
/// <param name="Type">What happened.</param>
/// <param name="Uid">The UID of the resource.</param>
/// <param name="Object">
/// The resource: its new state, or its last state if it was deleted. It is <see langword="null"/> if it was deleted while the watch was interrupted, because
/// a watch keeps no resources.
/// </param>
public sealed record WatchEvent<T>(WatchEventType Type, string Uid, T? Object)
    where T : class
{
    /// <summary>Gets a value indicating whether the event comes from a list: the initial one, or one after the watch was interrupted for long.</summary>
    public bool IsFromList { get; init; }
}
