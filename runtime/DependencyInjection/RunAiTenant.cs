using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.Certificates;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Represents the state that the clients of a tenant share: the options, the token and its allowed origins.</summary>
internal sealed class RunAiTenant : IDisposable
{
    private readonly ILogger _logger;
    private readonly DriftMonitor _drift;
    private volatile RunAiOptions _options;
    private IDisposable? _changes;

    public RunAiTenant(string name, RunAiOptions options, TokenSourceServices services, ILoggerFactory? loggers)
    {
        Name = name;
        _options = options;
        _logger = services.Logger;
        _drift = DriftMonitor.Create(() => Options.Drift, loggers, services.Time);
        Trust = new CertificateTrust(options.CaFile);
        TokenSource = new RunAiTokenSource(options, services);
    }

    /// <summary>Gets the name; empty for the default tenant.</summary>
    public string Name { get; }

    public RunAiOptions Options => _options;

    public RunAiTokenSource TokenSource { get; }

    /// <summary>Gets the validation of server certificates.</summary>
    public CertificateTrust Trust { get; }

    private string CaFileSetting => Options.Names.Format(nameof(RunAiOptions.CaFile), RunAiOptionsBinder.CaFileVariable);

    /// <summary>Applies changes of the options until the tenant is disposed.</summary>
    public RunAiTenant SubscribeToChanges(IOptionsFactory<RunAiOptions> factory, IEnumerable<IOptionsChangeTokenSource<RunAiOptions>> sources)
    {
        _changes = new RunAiOptionsReloader(this, factory, sources, _logger);
        return this;
    }

    /// <summary>Applies other options, for instance because a configuration file has changed.</summary>
    public void Update(RunAiOptions options)
    {
        TokenSource.Update(options);
        Trust.Path = options.CaFile;
        _options = options;
    }

    /// <summary>Creates a handler that attaches the tenant's token.</summary>
    public RunAiTokenHandler CreateTokenHandler() => new(TokenSource, _logger);

    /// <summary>Creates the connection of a client.</summary>
    public ApiConnection Connect(HttpClient client) =>
        new(client) { StrictResponses = Options.StrictResponses, FindSettings = FindSettings, Drift = _drift };

    /// <summary>Lets a primary handler of the application use the CA file, if there is one, and logs if it cannot.</summary>
    public void TrustCaFile(HttpMessageHandler? primaryHandler, string client, ILogger logger)
    {
        if (Trust.Path is not null && PrimaryHandlerTrust.Apply(primaryHandler, Trust) is { } reason)
        {
            logger.CaFileNotUsed(CaFileSetting, client, reason);
        }
    }


    public void Dispose()
    {
        _changes?.Dispose();
        TokenSource.Dispose();
    }

    /// <summary>Returns the address of a configured cluster.</summary>
    /// <exception cref="ArgumentException">No cluster of that name is configured. The message lists the configured ones.</exception>
    public Uri GetEndpoint(string clusterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(clusterName);
        return Options.Clusters.TryGetValue(clusterName, out var endpoint)
            ? endpoint
            : throw new ArgumentException($"There is no cluster '{clusterName}'. {DescribeClusters()}", nameof(clusterName));
    }

    /// <summary>Returns an address if the token may be sent there.</summary>
    /// <exception cref="ArgumentException">The token must not be sent there.</exception>
    public Uri CheckAllowed(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return TokenSource.Current.Origins.Allows(endpoint) ? endpoint : throw new ArgumentException(
            "The token must not be sent to this address. Add the cluster to RunAi:Clusters, or allow its origin with RunAiTokenSource.AllowOrigin "
            + "(https, or http to the local machine).",
            nameof(endpoint));
    }

    /// <summary>Returns the address of the only configured cluster.</summary>
    /// <exception cref="InvalidOperationException">No cluster is configured, or several are.</exception>
    public Uri GetSingleEndpoint() => Options.Clusters.Count == 1
        ? Options.Clusters.Values.First()
        : throw new InvalidOperationException(
            $"The client can be injected only if exactly one cluster is configured. {DescribeClusters()} Use IClusterClientFactory to choose a cluster.");

    /// <summary>Returns the names of the settings of an address, for messages.</summary>
    private AddressSettings FindSettings(Uri address)
    {
        var options = Options;
        if (IsSameOrigin(options.Url, address))
        {
            return new AddressSettings(options.Names.Format(nameof(RunAiOptions.Url), RunAiOptionsBinder.UrlVariable), CaFileSetting);
        }

        var cluster = options.Clusters.FirstOrDefault(entry => IsSameOrigin(entry.Value, address)).Key;
        return new AddressSettings(
            cluster is null
                ? "the address of the cluster"
                : options.Names.Format($"{nameof(RunAiOptions.Clusters)}:{cluster}", RunAiOptionsBinder.ClustersVariable),
            CaFileSetting);
    }

    private static bool IsSameOrigin(Uri? configured, Uri address) =>
        configured is not null && configured.Scheme == address.Scheme && configured.Port == address.Port
        && string.Equals(configured.IdnHost, address.IdnHost, StringComparison.OrdinalIgnoreCase);

    private string DescribeClusters() => Options.Clusters.Count == 0
        ? $"No cluster is configured. Set {Options.Names.Format(nameof(RunAiOptions.Clusters), RunAiOptionsBinder.ClustersVariable)}."
        : $"Configured clusters: {string.Join(", ", Options.Clusters.Keys)}.";
}
