using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Authentication;
using RunAi.Generated.Kubernetes.DependencyInjection;
using RunAi.Generated.Kubernetes.Diagnostics;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.Kubernetes.Transport;
using RunAi.Generated.Kubernetes.Warnings;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the connection to the Kubernetes API of a cluster: its address, its namespace and the credential.</summary>
public sealed class KubernetesConnection : IDisposable
{
    private readonly ClusterConfiguration _configuration;
    private readonly KubernetesOptions _options;
    private readonly ILogger _logger;
    private readonly WarningReporter _warnings;
    private readonly DriftMonitor _drift;
    private readonly HttpMessageHandler? _handler;
    private readonly Lazy<ApiConnection> _api;

    internal KubernetesConnection(
        string name, KubernetesOptions options, KubernetesEnvironment environment, TimeProvider time, ILoggerFactory? loggers, Func<HttpClient>? createClient)
    {
        KubernetesOptionsValidator.ThrowIfInvalid(name, options);
        _options = options;
        _logger = KubernetesLog.CreateLogger(loggers);
        _drift = DriftMonitor.Create(() => options.Drift, loggers, time);
        try
        {
            _configuration = ClusterConfiguration.Load(options, environment, time);
        }
        catch (KubeconfigException exception)
        {
            throw new OptionsValidationException(name, typeof(KubernetesOptions), [exception.Message]);
        }

        _warnings = new WarningReporter(Server.Authority, options.WarningReceived, _logger);
        if (_configuration.Cluster.SkipsVerification)
        {
            _logger.VerificationSkipped(Server.Authority);
        }

        if (createClient is null)
        {
            var tokens = CreateTokenHandler();
            tokens.InnerHandler = new DecompressionHandler(CreatePrimaryHandler());
            var warnings = CreateWarningHandler();
            warnings.InnerHandler = tokens;
            _handler = warnings;
            createClient = () => new HttpClient(warnings, disposeHandler: false);
        }

        // Created later, because the handlers of an HTTP client factory get this connection from the services.
        _api = new Lazy<ApiConnection>(() => CreateApi(createClient));
    }

    /// <summary>Gets the connection for generated clients.</summary>
    public ApiConnection Api => _api.Value;

    /// <summary>Gets the address of the API server.</summary>
    public Uri Server => _configuration.Cluster.Server;

    /// <summary>Gets the name of the context in the kubeconfig, or <see langword="null"/> for a service account.</summary>
    public string? Context => _configuration.Context;

    /// <summary>Gets the namespace of calls that name none.</summary>
    public string Namespace => _configuration.Namespace;

    internal ICredentialSource Credentials => _configuration.Credentials;

    internal ClusterSettings Cluster => _configuration.Cluster;

    /// <summary>Creates a connection. No request is sent and no exec plugin is run before the first call.</summary>
    /// <param name="options">The context and its kubeconfig; the current context of the user's kubeconfig when omitted.</param>
    /// <param name="loggerFactory">Creates the logger; nothing is logged when omitted.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="OptionsValidationException">An option or the kubeconfig is missing or invalid.</exception>
    public static KubernetesConnection Create(KubernetesOptions? options = null, ILoggerFactory? loggerFactory = null) =>
        new("", options ?? new KubernetesOptions(), KubernetesEnvironment.Current, TimeProvider.System, loggerFactory, null);

    /// <summary>Returns the address and the context, without the credential.</summary>
    public override string ToString() => Context is null ? $"{_configuration.Cluster}" : $"{_configuration.Cluster} ({Context})";

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _handler?.Dispose();

    internal KubernetesTokenHandler CreateTokenHandler() => new(_configuration, _logger);

    internal WarningHandler CreateWarningHandler() => new(_warnings);

    internal ClusterHandler CreatePrimaryHandler() => new(_configuration.Cluster);

    internal ApiConnection CreateApi(Func<HttpClient> createClient)
    {
        var client = createClient();
        client.BaseAddress = Server;
        if (client.DefaultRequestHeaders.UserAgent.Count == 0)
        {
            client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
        }

        var settings = new AddressSettings(_configuration.Cluster.ServerSetting, _configuration.Cluster.AuthoritySetting);
        return new ApiConnection(client) { StrictResponses = _options.StrictResponses, FindSettings = _ => settings, Drift = _drift };
    }
}
