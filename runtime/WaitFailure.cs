namespace RunAi.Generated;

/// <summary>Specifies why waiting ended without success.</summary>
public enum WaitFailure
{
    /// <summary>The resource is in a phase from which it does not reach the expected one.</summary>
    Failed,

    /// <summary>The resource does not exist (404): it was deleted, or the ID is not one of a resource.</summary>
    Deleted,

    /// <summary><see cref="WaitOptions{T}.Timeout"/> has passed.</summary>
    TimedOut,
}
