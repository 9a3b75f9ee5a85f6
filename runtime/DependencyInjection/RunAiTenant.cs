using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.DependencyInjection;

/// <summary>What all clients of one tenant share: the options, the one token, and where it may go.</summary>
internal sealed class RunAiTenant : IDisposable
{
    private readonly ILogger _logger;
    private volatile RunAiOptions _options;
    private IDisposable? _changes;

    public RunAiTenant(string name, RunAiOptions options, TokenSourceServices services)
    {
        Name = name;
        _options = options;
        _logger = services.Logger;
        TokenSource = new RunAiTokenSource(options, services);
    }

    /// <summary>Empty for the default tenant.</summary>
    public string Name { get; }

    public RunAiOptions Options => _options;

    public RunAiTokenSource TokenSource { get; }

    /// <summary>Follows the options' changes for as long as the tenant is there.</summary>
    public RunAiTenant SubscribeToChanges(IOptionsFactory<RunAiOptions> factory, IEnumerable<IOptionsChangeTokenSource<RunAiOptions>> sources)
    {
        _changes = new RunAiOptionsReloader(this, factory, sources, _logger);
        return this;
    }

    /// <summary>Takes other options, for instance because a configuration file has changed.</summary>
    public void Update(RunAiOptions options)
    {
        TokenSource.Update(options);
        _options = options;
    }

    /// <summary>The handler that attaches the tenant's token.</summary>
    public RunAiTokenHandler CreateTokenHandler() => new(TokenSource, _logger);

    /// <summary>The connection of a client.</summary>
    public ApiConnection Connect(HttpClient client) => new(client) { StrictResponses = Options.StrictResponses };

    public void Dispose()
    {
        _changes?.Dispose();
        TokenSource.Dispose();
    }

    /// <summary>The address of a configured cluster.</summary>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists those there are.</exception>
    public Uri GetEndpoint(string clusterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        return Options.Clusters.TryGetValue(clusterName, out var endpoint)
            ? endpoint
            : throw new ArgumentException($"There is no cluster '{clusterName}'. {KnownClusters()}", nameof(clusterName));
    }

    /// <summary>Returns an address if the token may be sent there.</summary>
    /// <exception cref="ArgumentException">The token must not be sent there.</exception>
    public Uri CheckAllowed(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return TokenSource.Current.Origins.Allows(endpoint) ? endpoint : throw new ArgumentException(
            "The token must not be sent to this address. Add the cluster to RunAi:Clusters, or allow its origin by RunAiTokenSource.AllowOrigin (https, or http to the local machine).",
            nameof(endpoint));
    }

    /// <summary>The address of the only configured cluster.</summary>
    /// <exception cref="InvalidOperationException">There are none or several.</exception>
    public Uri GetSingleEndpoint() => Options.Clusters.Count == 1
        ? Options.Clusters.Values.First()
        : throw new InvalidOperationException(
            $"Without a name, exactly one cluster must be configured. {KnownClusters()} Use IClusterClientFactory to choose one.");

    private string KnownClusters() => Options.Clusters.Count == 0
        ? $"None is configured: set {Options.Names.Format(nameof(RunAiOptions.Clusters), RunAiOptionsBinder.ClustersVariable)}."
        : $"Configured are: {string.Join(", ", Options.Clusters.Keys)}.";
}
