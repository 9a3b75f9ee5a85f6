namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>Represents a pod whose logs are followed.</summary>
/// <param name="state">The first known state.</param>
/// <param name="isNew">Whether the pod was created after following began.</param>
internal sealed class FollowedPod(PodState state, bool isNew)
{
    /// <summary>Gets the last known state.</summary>
    public PodState State { get; private set; } = state;

    /// <summary>Gets the number of changes so far.</summary>
    public int Changes { get; private set; }

    /// <summary>Gets a value indicating whether the pod was deleted.</summary>
    public bool IsDeleted { get; private set; }

    public bool HasEnded => IsDeleted || State.HasEnded;

    /// <summary>Gets the containers whose log is being read, with their restart count.</summary>
    public Dictionary<string, long> Running { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the containers whose log was read to its end, with the restart count of the instance.</summary>
    public Dictionary<string, long> Finished { get; } = new(StringComparer.Ordinal);

    /// <summary>Records a change.</summary>
    /// <param name="state">The new state; <see langword="null"/> if it is not known.</param>
    /// <param name="isDeleted">Whether the pod was deleted.</param>
    public void Change(PodState? state, bool isDeleted)
    {
        State = state ?? State;
        IsDeleted |= isDeleted;
        Changes++;
    }

    /// <summary>Returns a value indicating whether an instance of a container started after following began, so that all its lines are read.</summary>
    public bool IsNew(string container) => isNew || Finished.ContainsKey(container);

    /// <summary>Returns a value indicating whether an instance of a container has a log that was not read.</summary>
    public bool MustFollow(ContainerState container) =>
        !IsDeleted
        && container.HasStarted
        && !Running.ContainsKey(container.Name)
        && (!Finished.TryGetValue(container.Name, out var last) || last < container.RestartCount);
}
