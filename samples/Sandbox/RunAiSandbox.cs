using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using RunAi.Generated.Sandbox.ClusterApi;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.Hosting;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Pages;
using RunAi.Generated.Sandbox.Scenarios;
using RunAi.Generated.Sandbox.Seed;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox;

/// <summary>
/// Represents an embedded Run:ai: the OAuth server, the Administrator API, the Researcher API (below /researcher) and the cluster API (below /cluster-api) on
/// one loopback port, and the Kubernetes API of its cluster on another. It implements every operation of its specs, validates every request and response
/// against them, and stores projects, departments, clusters, jobs and workloads in memory.
/// </summary>
public sealed class RunAiSandbox : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly ApplicationRegistry _applications;
    private readonly ExchangeLog _log;
    private readonly TenantState _state;
    private readonly X509Certificate2 _certificate;
    private readonly ScenarioSwitch _scenarios;
    private readonly SandboxClock _clock;

    private RunAiSandbox(
        WebApplication app, HttpClient http, RunAiSandboxOptions options, ApplicationRegistry applications, ExchangeLog log, TenantState state,
        IEnumerable<SpecOperation> operations, KubernetesHost kubernetes, ScenarioSwitch scenarios, SandboxClock clock)
    {
        _app = app;
        _http = http;
        _applications = applications;
        _log = log;
        _state = state;
        _certificate = kubernetes.Certificate;
        (_scenarios, _clock) = (scenarios, clock);
        (Url, var kubernetesUrl) = SandboxHost.GetAddresses(app);
        Realm = options.Realm;
        TokenEndpoint = new Uri(Url, OAuthServices.TokenPath(options.Realm));
        ClientId = options.Applications[0].ClientId;
        ClientSecret = options.Applications[0].ClientSecret;
        Operations = [.. operations.Select(operation =>
            new SandboxOperation(operation.Id, operation.Api, operation.Method, operation.Route, operation.RequiresToken ? operation.Role : null))];
        Kubernetes = new SandboxKubernetes(this, kubernetesUrl, kubernetes.Certificate, http, kubernetes.Cluster, state, kubernetes.Log);
    }

    /// <summary>Gets the address of the control plane, which is also the address of the initial cluster.</summary>
    public Uri Url { get; }

    /// <summary>Gets the Kubernetes API of the cluster.</summary>
    public SandboxKubernetes Kubernetes { get; }

    /// <summary>Gets the certificate that clients have to trust with <see cref="RunAiSandboxOptions.UseHttps"/>, in PEM format.</summary>
    public string CertificateAuthority => Kubernetes.CertificateAuthority;

    /// <summary>Gets or sets the difficulties that the REST APIs simulate.</summary>
    public SandboxScenarios Scenarios
    {
        get => _scenarios.Current;
        set => _scenarios.Current = value;
    }

    /// <summary>Gets the realm in the path of the token endpoint.</summary>
    public string Realm { get; }

    /// <summary>Gets the address of the token endpoint.</summary>
    public Uri TokenEndpoint { get; }

    /// <summary>Gets the client ID of the first application.</summary>
    public string ClientId { get; }

    /// <summary>Gets the client secret of the first application.</summary>
    public string ClientSecret { get; }

    /// <summary>Gets the operations of both APIs.</summary>
    public IReadOnlyList<SandboxOperation> Operations { get; }

    /// <summary>Gets the number of requests to the token endpoint, including refused ones.</summary>
    public int TokenRequests => _log.TokenRequests;

    /// <summary>Gets the API requests so far, in the order of their responses.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.Requests;

    /// <summary>Gets the responses so far that violated the specs. Empty unless the sandbox has a bug.</summary>
    public IReadOnlyList<SandboxViolation> Violations => _log.Violations;

    /// <summary>Gets a snapshot of the tenant.</summary>
    public SandboxTenant Tenant => _state.Snapshot();

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">The options. The default is a free port, the bundled specs and one application with all roles.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">
    /// The options do not contain an application, the token lifetime is not positive, or the delay of slow responses is negative or longer than a day.
    /// </exception>
    /// <exception cref="IOException">The port is in use, or a spec file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file does not consist of CustomResourceDefinitions, or the seed file does not describe a tenant.</exception>
    public static async Task<RunAiSandbox> StartAsync(RunAiSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new RunAiSandboxOptions();
        if (options.Applications.Count == 0)
        {
            throw new ArgumentException("At least one application is required.", nameof(options));
        }

        if (options.TokenLifetime <= TimeSpan.Zero)
        {
            throw new ArgumentException("The token lifetime must be positive.", nameof(options));
        }

        if (options.SlowDelay < TimeSpan.Zero || options.SlowDelay > TimeSpan.FromDays(1))
        {
            throw new ArgumentException("The delay of slow responses must be at most one day, and not negative.", nameof(options));
        }

        var apis = await SpecCatalog.LoadAsync(options, cancellationToken).ConfigureAwait(false);
        var operations = apis.SelectMany(api => api.Operations).ToList();
        var applications = new ApplicationRegistry(options.Applications);
        var log = new ExchangeLog();
        var clock = new SandboxClock(options.TimeProvider);
        var state = new TenantState(clock);
        Uri? tokenEndpoint = null;

        var seed = options.SeedFile is { } file ? SeedFile.Read(file) : null;
        var scenarios = new ScenarioSwitch(options.Scenarios, options.SlowDelay, options.TimeProvider);
        var errors = new ErrorWriter(log);
        var bearer = new BearerTokenValidator(applications);
        var kubernetes = KubernetesHost.Create(options, clock, state, bearer, log);
        var http = CreateHttpClient(kubernetes.Certificate);
        var handlers = StandardHandlers.Create(state, http, () => tokenEndpoint!);
        var endpoint = new ApiEndpoint(
            new RouteTable(operations), bearer, handlers, new ResponseWriter(errors, log, scenarios), errors, log, scenarios);
        var clusterApi = new ClusterApiEndpoint(bearer, new WorkloadLogs(kubernetes.Cluster, state), errors, log);
        var pages = new PageEndpoint(options);
        var app = SandboxHost.Build(options, clock, applications, new SandboxEndpoints(endpoint, clusterApi, pages), kubernetes, log);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            http.Dispose();
            kubernetes.Certificate.Dispose();
            throw;
        }

        var sandbox = new RunAiSandbox(app, http, options, applications, log, state, operations, kubernetes, scenarios, clock);
        tokenEndpoint = sandbox.TokenEndpoint;
        TenantSeed.Fill(state, sandbox.Url.GetLeftPart(UriPartial.Authority), seed);
        pages.Sandbox = sandbox;
        return sandbox;
    }

    /// <summary>Adds an application, or replaces the secret and roles of the one with the same client ID.</summary>
    /// <param name="application">The application.</param>
    public void AddApplication(SandboxApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        _applications.Add(application);
    }

    /// <summary>Revokes all tokens issued so far. Requests with these tokens are refused with 401.</summary>
    public void RevokeTokens() => _applications.RevokeTokens();

    /// <summary>Advances the clock of tokens and timestamps, so that tokens expire.</summary>
    /// <param name="time">The time, which is not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void AdvanceClock(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        _clock.Advance(time);
    }

    /// <summary>Stops the sandbox.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
        _certificate.Dispose();
    }

    /// <summary>Creates the client for the sandbox's own token endpoint, which trusts only its certificate.</summary>
    private static HttpClient CreateHttpClient(X509Certificate2 certificate)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(certificate);
        return new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = policy } });
    }
}
