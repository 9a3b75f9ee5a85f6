using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>What all clients of one tenant share: the options, the one token, and where it may go.</summary>
internal sealed class RunAiTenant
{
    public RunAiTenant(RunAiOptions options, Func<HttpClient> tokenClient, TimeProvider time)
    {
        Options = options;
        Origins = ClientCredentialsTokenSource.OriginsOf(options);
        TokenSource = new ClientCredentialsTokenSource(() => options, tokenClient, Origins, time);
    }

    public RunAiOptions Options { get; }

    public AllowedOrigins Origins { get; }

    public ClientCredentialsTokenSource TokenSource { get; }

    /// <summary>The handler that attaches the tenant's token.</summary>
    public RunAiTokenHandler CreateTokenHandler() => new(TokenSource, Origins);

    /// <summary>The address of a configured cluster.</summary>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists those there are.</exception>
    public Uri EndpointOf(string clusterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        return Options.Clusters.TryGetValue(clusterName, out var endpoint)
            ? endpoint
            : throw new ArgumentException($"There is no cluster '{clusterName}'. {KnownClusters()}", nameof(clusterName));
    }

    /// <summary>The address of the only configured cluster.</summary>
    /// <exception cref="InvalidOperationException">There are none or several.</exception>
    public Uri OnlyEndpoint() => Options.Clusters.Count == 1
        ? Options.Clusters.Values.First()
        : throw new InvalidOperationException(
            $"Without a name, exactly one cluster must be configured. {KnownClusters()} Use IClusterClientFactory to choose one.");

    private string KnownClusters() => Options.Clusters.Count == 0
        ? $"None is configured: set RunAi:Clusters ({RunAiOptionsBinder.ClustersVariable})."
        : $"Configured are: {string.Join(", ", Options.Clusters.Keys)}.";
}
