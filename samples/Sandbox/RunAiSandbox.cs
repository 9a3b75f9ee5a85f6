using Microsoft.AspNetCore.Builder;
using RunAi.Generated.Sandbox.Handlers;
using RunAi.Generated.Sandbox.Hosting;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox;

/// <summary>
/// A Run:ai of one's own: the OAuth server, the Administrator API and the Researcher API (below /researcher) on one loopback
/// port. It answers every operation of its specs, checks every request and every answer against them, and keeps projects,
/// departments, clusters and jobs in memory.
/// </summary>
public sealed class RunAiSandbox : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly ApplicationRegistry _applications;
    private readonly ExchangeLog _log;
    private readonly TenantState _state;

    private RunAiSandbox(
        WebApplication app, HttpClient http, RunAiSandboxOptions options, ApplicationRegistry applications, ExchangeLog log, TenantState state,
        IEnumerable<SpecOperation> operations)
    {
        _app = app;
        _http = http;
        _applications = applications;
        _log = log;
        _state = state;
        Url = SandboxHost.GetAddress(app);
        Realm = options.Realm;
        TokenEndpoint = new Uri(Url, OAuthServices.TokenPath(options.Realm));
        ClientId = options.Applications[0].ClientId;
        ClientSecret = options.Applications[0].ClientSecret;
        Operations = [.. operations.Select(operation =>
            new SandboxOperation(operation.Id, operation.Api, operation.Method, operation.Route, operation.RequiresToken ? operation.Role : null))];
    }

    /// <summary>The control plane's address, which is the seeded cluster's as well.</summary>
    public Uri Url { get; }

    /// <summary>The realm in the token endpoint's path.</summary>
    public string Realm { get; }

    /// <summary>Where tokens are issued.</summary>
    public Uri TokenEndpoint { get; }

    /// <summary>The first application's id.</summary>
    public string ClientId { get; }

    /// <summary>The first application's secret.</summary>
    public string ClientSecret { get; }

    /// <summary>Every operation of both APIs.</summary>
    public IReadOnlyList<SandboxOperation> Operations { get; }

    /// <summary>How many requests the token endpoint got, refused ones included.</summary>
    public int TokenRequests => _log.TokenRequests;

    /// <summary>The API requests so far, in the order of their answers.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.Requests;

    /// <summary>The sandbox's own faults so far: answers that its specs do not allow. Empty unless the sandbox has a bug.</summary>
    public IReadOnlyList<SandboxViolation> Violations => _log.Violations;

    /// <summary>What the tenant holds at this moment.</summary>
    public SandboxTenant Tenant => _state.Snapshot();

    /// <summary>Starts a sandbox.</summary>
    /// <param name="options">How; null for a free port, the bundled specs and one application with all roles.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">The options name no application, or a token lifetime that isn't positive.</exception>
    /// <exception cref="IOException">The port is taken, or a spec file can't be read.</exception>
    public static async Task<RunAiSandbox> StartAsync(RunAiSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new RunAiSandboxOptions();
        if (options.Applications.Count == 0)
            throw new ArgumentException("At least one application is needed.", nameof(options));
        if (options.TokenLifetime <= TimeSpan.Zero)
            throw new ArgumentException("A token's lifetime must be positive.", nameof(options));

        var apis = await SpecCatalog.LoadAsync(options, cancellationToken).ConfigureAwait(false);
        var operations = apis.SelectMany(api => api.Operations).ToList();
        var applications = new ApplicationRegistry(options.Applications);
        var log = new ExchangeLog();
        var state = new TenantState(options.TimeProvider);
        var http = new HttpClient();
        Uri? tokenEndpoint = null;

        var errors = new ErrorWriter(log);
        var handlers = StandardHandlers.Create(state, http, () => tokenEndpoint!);
        var endpoint = new ApiEndpoint(
            new RouteTable(operations), new BearerTokenValidator(applications), handlers, new ResponseWriter(errors, log), errors, log);
        var app = SandboxHost.Build(options, applications, endpoint, log);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            http.Dispose();
            throw;
        }

        var sandbox = new RunAiSandbox(app, http, options, applications, log, state, operations);
        tokenEndpoint = sandbox.TokenEndpoint;
        TenantSeed.Fill(state, sandbox.Url.GetLeftPart(UriPartial.Authority));
        return sandbox;
    }

    /// <summary>Adds an application, or gives the one of the same name another secret and other roles.</summary>
    /// <param name="application">The application.</param>
    public void AddApplication(SandboxApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        _applications.Add(application);
    }

    /// <summary>Refuses all tokens issued until now with 401; new ones can be had as before.</summary>
    public void RevokeTokens() => _applications.RevokeTokens();

    /// <summary>Stops the sandbox.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
    }
}
