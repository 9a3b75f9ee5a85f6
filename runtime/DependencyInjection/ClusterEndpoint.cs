namespace RunAi.Generated.DependencyInjection;

/// <summary>Represents a cluster and the address of its API.</summary>
/// <param name="Name">The name that the application uses for the cluster, ignoring case.</param>
/// <param name="Address">The address of the cluster: https, or http to the local machine.</param>
public sealed record ClusterEndpoint(string Name, Uri Address)
{
    /// <summary>
    /// Creates the endpoint of a cluster from the domain that the control plane lists, with or without a scheme. Calling it for a
    /// <see cref="IClusterEndpointSource"/> lets the token be sent to the domains that the control plane lists.
    /// </summary>
    /// <param name="name">The name of the cluster.</param>
    /// <param name="domain">The domain, such as <c>west.company.com</c> or <c>https://west.company.com</c>.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="UriFormatException">The domain is not valid.</exception>
    /// <example>
    /// <code>
    /// var endpoint = ClusterEndpoint.FromDomain(cluster.Name, cluster.Domain);
    /// </code>
    /// </example>
    public static ClusterEndpoint FromDomain(string name, string domain)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        return new ClusterEndpoint(name, new Uri(domain.Contains("://", StringComparison.Ordinal) ? domain : $"https://{domain}"));
    }
}
