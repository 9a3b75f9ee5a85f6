using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RunAi.Generated.Authentication;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// Run:ai without a service container. Keep one for as long as the application calls Run:ai: all its connections share one token.
/// <code>
/// using var runAi = RunAiConnection.Create(RunAiOptions.FromEnvironment());
/// var client = new AdministratorClient(runAi.ControlPlane);
/// </code>
/// </summary>
public sealed class RunAiConnection : IDisposable
{
    private readonly RunAiTenant _tenant;
    private readonly HttpMessageHandler _handler;
    private readonly bool _ownsHandler;
    private readonly TimeProvider _time;

    private RunAiConnection(RunAiOptions options, HttpMessageHandler? primaryHandler, TimeProvider time, ILogger logger)
    {
        if (primaryHandler is not null && HttpHandlers.FollowsRedirects(primaryHandler))
            throw new ArgumentException("The handler must not follow redirects: the secret could go with them. Set AllowAutoRedirect to false.", nameof(primaryHandler));
        CliUrlPostConfigureOptions.Complete(options);
        var primary = primaryHandler ?? HttpHandlers.Create();
        _ownsHandler = primaryHandler is null;
        _time = time;
        _tenant = new RunAiTenant(options.Names.Tenant, options, new TokenSourceServices(() => CreateClient(primary), time, logger, null));
        var tokens = _tenant.CreateTokenHandler();
        tokens.InnerHandler = primary;
        _handler = tokens;
        ControlPlane = _tenant.Connect(CreateClient(_handler, options.Url));
    }

    /// <summary>The connection to the control plane, at <see cref="RunAiOptions.Url"/>.</summary>
    public ApiConnection ControlPlane { get; }

    /// <summary>Makes the connections of a tenant. Nothing is sent before the first call.</summary>
    /// <param name="options">Where Run:ai is and who calls it.</param>
    /// <param name="primaryHandler">
    /// Sends the requests, for instance through a proxy; one that follows no redirects. It stays the caller's. Left out, a suitable one is made.
    /// </param>
    /// <param name="loggerFactory">Makes the logger of what happens to tokens; nothing is logged when left out.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or wrong.</exception>
    /// <exception cref="ArgumentException">The handler follows redirects.</exception>
    public static RunAiConnection Create(RunAiOptions options, HttpMessageHandler? primaryHandler = null, ILoggerFactory? loggerFactory = null) =>
        new(options, primaryHandler, TimeProvider.System, TokenLog.CreateLogger(loggerFactory));

    /// <summary>The connection to a configured cluster.</summary>
    /// <param name="clusterName">A name from <see cref="RunAiOptions.Clusters"/>, ignoring case.</param>
    /// <exception cref="ArgumentException">There is no cluster of that name; the message lists those there are.</exception>
    public ApiConnection GetClusterConnection(string clusterName) => _tenant.Connect(CreateClient(_handler, _tenant.GetEndpoint(clusterName)));

    /// <summary>
    /// Returns the connection to a cluster at an address that the token may be sent to: a configured cluster, one that a source listed, or one that was
    /// allowed by <see cref="AllowOrigin"/>.
    /// </summary>
    /// <param name="endpoint">The address of the cluster.</param>
    /// <exception cref="ArgumentException">The token must not be sent to the address.</exception>
    public ApiConnection GetClusterConnection(Uri endpoint) => _tenant.Connect(CreateClient(_handler, _tenant.CheckAllowed(endpoint)));

    /// <inheritdoc cref="RunAiTokenSource.AllowOrigin"/>
    public void AllowOrigin(Uri address) => _tenant.TokenSource.AllowOrigin(address);

    /// <summary>A factory of clusters' clients, for instance to call all clusters at once.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="source">Knows the clusters that aren't configured; it is asked at most once a minute.</param>
    public IClusterClientFactory<TClient> CreateClusterClientFactory<TClient>(IClusterEndpointSource? source = null)
        where TClient : class, IApiClient<TClient> => new ClusterClientFactory<TClient>(
            _tenant,
            new ClusterDirectory(_tenant, source is null ? [] : [source], _time),
            endpoint => TClient.Create(_tenant.Connect(CreateClient(_handler, endpoint))));

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _tenant.Dispose();
        if (_ownsHandler)
            _handler.Dispose();
    }

    internal static RunAiConnection Create(RunAiOptions options, HttpMessageHandler? primaryHandler, TimeProvider time) =>
        new(options, primaryHandler, time, NullLogger.Instance);

    private static HttpClient CreateClient(HttpMessageHandler handler, Uri? address = null)
    {
        // The handler is shared, so a client that goes away must leave it.
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = address };
        client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
        return client;
    }
}
