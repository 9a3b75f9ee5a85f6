using Microsoft.Extensions.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>Registers the generated clients as an application does.</summary>
internal static class Clients
{
    /// <summary>Creates a container with both clients.</summary>
    /// <param name="sandbox">The sandbox to call.</param>
    /// <param name="application">The application. The default is the first application of the sandbox.</param>
    /// <param name="clock">The clock. The default is the system clock.</param>
    /// <param name="recorder">Records the requests to the Administrator API.</param>
    public static ServiceProvider CreateProvider(
        RunAiSandbox sandbox, SandboxApplication? application = null, TimeProvider? clock = null, RequestRecorder? recorder = null)
    {
        var services = new ServiceCollection();
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        var runAi = services.AddRunAi(options => Configure(options, sandbox, application));
        var administrator = runAi.AddAdministratorClient();
        if (recorder is not null)
        {
            administrator.AddHttpMessageHandler(() => new RequestRecorder.Handler(recorder));
        }

        runAi.AddResearcherClient();
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Sets the options for the sandbox.</summary>
    public static void Configure(RunAiOptions options, RunAiSandbox sandbox, SandboxApplication? application = null)
    {
        options.Url = sandbox.Url;
        options.Realm = sandbox.Realm;
        options.ClientId = application?.ClientId ?? sandbox.ClientId;
        options.ClientSecret = application?.ClientSecret ?? sandbox.ClientSecret;
        options.Clusters.Clear();
        foreach (var cluster in sandbox.Tenant.Clusters.Where(cluster => cluster.Url is not null))
        {
            options.Clusters[cluster.Name] = new Uri(cluster.Url!);
        }
    }
}
