namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Provides the credential of a cluster.</summary>
internal interface ICredentialSource
{
    /// <summary>Returns the current credential.</summary>
    /// <exception cref="RunAiAuthenticationException">No credential is available.</exception>
    ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken);

    /// <summary>Returns another credential than the one that the server refused with 401; <see langword="null"/> if there is none.</summary>
    ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken);
}
