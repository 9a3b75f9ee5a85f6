namespace RunAi.Generated.DependencyInjection;

/// <summary>A cluster, and where it serves its API.</summary>
/// <param name="Name">The name by which the application asks for it, ignoring case.</param>
/// <param name="Address">The cluster's address: https, or http to this machine.</param>
public sealed record ClusterEndpoint(string Name, Uri Address);
