using Microsoft.Extensions.Logging;
using RunAi.Generated.Authentication;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>
/// Represents the connections to a tenant without dependency injection. They share one token. Use one instance for the lifetime of the application.
/// </summary>
/// <example>
/// <code>
/// using var runAi = RunAiConnection.Create(RunAiOptions.FromEnvironment());
/// var client = new AdministratorClient(runAi.ControlPlane);
/// </code>
/// </example>
public sealed class RunAiConnection : IDisposable
{
    private readonly RunAiTenant _tenant;
    private readonly HttpMessageHandler _handler;
    private readonly bool _ownsHandler;
    private readonly TimeProvider _time;

    private RunAiConnection(RunAiOptions options, HttpMessageHandler? primaryHandler, TimeProvider time, ILoggerFactory? loggers)
    {
        if (primaryHandler is not null && HttpHandlers.FollowsRedirects(primaryHandler))
        {
            throw new ArgumentException(
                "The handler must not follow redirects, because they could forward the secret. Set AllowAutoRedirect to false.", nameof(primaryHandler));
        }

        CliUrlPostConfigureOptions.Complete(options);
        HttpMessageHandler? primary = null;
        _ownsHandler = primaryHandler is null;
        _time = time;
        _tenant = new RunAiTenant(
            options.Names.Tenant,
            options,
            new TokenSourceServices(() => CreateClient(primary!), time, TokenLog.CreateLogger(loggers), null),
            loggers);
        primary = primaryHandler ?? HttpHandlers.Create(_tenant.Trust);
        _tenant.TrustCaFile(primary, nameof(RunAiConnection), ConnectionLog.CreateLogger(loggers));
        var tokens = _tenant.CreateTokenHandler();
        tokens.InnerHandler = primary;
        _handler = tokens;
        ControlPlane = _tenant.Connect(CreateClient(_handler, options.Url));
    }

    /// <summary>Gets the connection to the control plane at <see cref="RunAiOptions.Url"/>.</summary>
    public ApiConnection ControlPlane { get; }

    /// <summary>Creates the connections of a tenant. No request is sent before the first call.</summary>
    /// <param name="options">The address of Run:ai and the credential.</param>
    /// <param name="primaryHandler">
    /// The handler that sends the requests, for instance through a proxy. It must not follow redirects. The caller disposes it. A new one is created when
    /// omitted.
    /// </param>
    /// <param name="loggerFactory">Creates the loggers of token events, connections and drift; nothing is logged when omitted.</param>
    /// <returns>The connections.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is missing or invalid.</exception>
    /// <exception cref="ArgumentException">The handler follows redirects.</exception>
    public static RunAiConnection Create(RunAiOptions options, HttpMessageHandler? primaryHandler = null, ILoggerFactory? loggerFactory = null) =>
        new(options, primaryHandler, TimeProvider.System, loggerFactory);

    /// <summary>Returns the connection to a configured cluster.</summary>
    /// <param name="clusterName">A name from <see cref="RunAiOptions.Clusters"/>, ignoring case.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">No cluster of that name is configured. The message lists the configured ones.</exception>
    public ApiConnection GetClusterConnection(string clusterName) => _tenant.Connect(CreateClient(_handler, _tenant.GetEndpoint(clusterName)));

    /// <summary>
    /// Returns the connection to a cluster at an address that the token may be sent to: a configured cluster, one that a source listed, or one that was
    /// allowed by <see cref="AllowOrigin"/>.
    /// </summary>
    /// <param name="endpoint">The address of the cluster.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">The token must not be sent to the address.</exception>
    public ApiConnection GetClusterConnection(Uri endpoint) => _tenant.Connect(CreateClient(_handler, _tenant.CheckAllowed(endpoint)));

    /// <inheritdoc cref="RunAiTokenSource.AllowOrigin"/>
    public void AllowOrigin(Uri address) => _tenant.TokenSource.AllowOrigin(address);

    /// <summary>Creates a factory of cluster clients, for instance to call all clusters.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="source">The source of clusters that are not configured, which is queried at most once a minute; none when omitted.</param>
    /// <returns>The factory.</returns>
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
        {
            _handler.Dispose();
        }
    }

    internal static RunAiConnection Create(RunAiOptions options, HttpMessageHandler? primaryHandler, TimeProvider time) =>
        new(options, primaryHandler, time, null);

    private static HttpClient CreateClient(HttpMessageHandler handler, Uri? address = null)
    {
        // The handler is shared, so disposing the client must not dispose it.
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = address };
        client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
        return client;
    }
}
