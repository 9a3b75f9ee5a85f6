namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Provides a credential that does not change: none, or a user name and password.</summary>
internal sealed class FixedCredentialSource(ClusterCredential credential) : ICredentialSource
{
    public ValueTask<ClusterCredential> GetAsync(CancellationToken cancellationToken) => new(credential);

    public ValueTask<ClusterCredential?> RenewAsync(ClusterCredential refused, CancellationToken cancellationToken) => new((ClusterCredential?)null);
}
