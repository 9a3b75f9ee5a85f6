namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Represents the credential that an exec plugin returned.</summary>
/// <param name="Credential">The credential.</param>
/// <param name="Expiry">The time at which it expires; <see langword="null"/> if it is valid until a server refuses it.</param>
internal sealed record ExecResult(ClusterCredential Credential, DateTimeOffset? Expiry);
