namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the response to a deletion: either the object is gone, or it remains until its finalizers or its grace period end.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
public sealed class DeletionResult<T>
    where T : class
{
    /// <summary>Gets the object if it remains for now; <see langword="null"/> if it is gone.</summary>
    public T? Remaining { get; init; }

    /// <summary>Gets the status that the server returned; <see langword="null"/> if the object remains.</summary>
    public KubernetesStatus? Status { get; init; }

    /// <summary>Gets a value indicating whether the object is gone.</summary>
    public bool IsDeleted => Remaining is null;
}
