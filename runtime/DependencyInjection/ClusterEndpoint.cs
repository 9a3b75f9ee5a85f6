namespace RunAi.Generated.DependencyInjection;

/// <summary>Represents a cluster and the address of its API.</summary>
/// <param name="Name">The name that the application uses for the cluster, ignoring case.</param>
/// <param name="Address">The address of the cluster: https, or http to the local machine.</param>
public sealed record ClusterEndpoint(string Name, Uri Address);
