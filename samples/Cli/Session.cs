using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.DependencyInjection;
#if EMBEDDED_SANDBOX
using RunAi.Generated.Sandbox;
#endif

namespace RunAi.Generated.Cli;

/// <summary>Represents the connection of one command: to the tenant in the RUNAI_* variables, or to an embedded sandbox if RUNAI_URL is not set.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IAsyncDisposable? _sandbox;

    private Session(ServiceProvider services, IAsyncDisposable? sandbox) => (_services, _sandbox) = (services, sandbox);

    public IAdministratorClient RunAi => _services.GetRequiredService<IAdministratorClient>();

    public IClusterClientFactory<IClusterApiClient> Clusters => _services.GetRequiredService<IClusterClientFactory<IClusterApiClient>>();

    /// <summary>Creates a session.</summary>
    /// <param name="configure">Configures the tenant in tests; null for the RUNAI_* variables.</param>
    /// <param name="error">The writer for the note that the sandbox is used.</param>
    /// <param name="cancellationToken">Cancels the start of the sandbox.</param>
    public static async Task<Session> OpenAsync(Action<RunAiOptions>? configure, TextWriter error, CancellationToken cancellationToken)
    {
        IAsyncDisposable? sandbox = null;
#if EMBEDDED_SANDBOX
        if (configure is null && Environment.GetEnvironmentVariable("RUNAI_URL") is null)
        {
            await error.WriteLineAsync("RUNAI_URL is not set, so this command uses a new sandbox.");
            var embedded = await RunAiSandbox.StartAsync(cancellationToken: cancellationToken);
            configure = options =>
            {
                (options.Url, options.Realm, options.ClientId, options.ClientSecret) =
                    (embedded.Url, embedded.Realm, embedded.ClientId, embedded.ClientSecret);
                options.Clusters[embedded.Tenant.Clusters[0].Name] = embedded.Url;
            };
            sandbox = embedded;
        }
#endif
        var services = new ServiceCollection();
        var runAi = services.AddRunAi(configure ?? (static _ => { }));
        runAi.AddAdministratorClient().AddRunAiResilience();
        runAi.AddClusterApiClient();
        return new Session(services.BuildServiceProvider(), sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }
}
