namespace RunAi.Generated.Kubernetes;

/// <summary>Specifies how an API server applies <see cref="ListOptions.ResourceVersion"/>.</summary>
public enum ResourceVersionMatch
{
    /// <summary>Returns a state that is at least as recent as the version.</summary>
    NotOlderThan,

    /// <summary>Returns the state of the version. The server responds with the error <c>Expired</c> if it no longer has that state.</summary>
    Exact,
}
