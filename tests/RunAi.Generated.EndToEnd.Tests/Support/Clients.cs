using Microsoft.Extensions.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>The generated clients as an application would register them.</summary>
internal static class Clients
{
    /// <summary>A container with both clients.</summary>
    /// <param name="sandbox">What they talk to.</param>
    /// <param name="application">Who they are; the sandbox's first application when left out.</param>
    /// <param name="clock">The clients' clock; the system's when left out.</param>
    /// <param name="recorder">Sees the Administrator API's requests.</param>
    public static ServiceProvider CreateProvider(
        RunAiSandbox sandbox, SandboxApplication? application = null, TimeProvider? clock = null, RequestRecorder? recorder = null)
    {
        var services = new ServiceCollection();
        if (clock is not null)
            services.AddSingleton(clock);

        var runAi = services.AddRunAi(options => Configure(options, sandbox, application));
        var administrator = runAi.AddAdministratorClient();
        if (recorder is not null)
            administrator.AddHttpMessageHandler(() => new RequestRecorder.Handler(recorder));
        runAi.AddResearcherClient();
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Fills options in with what the sandbox says of itself.</summary>
    public static void Configure(RunAiOptions options, RunAiSandbox sandbox, SandboxApplication? application = null)
    {
        options.Url = sandbox.Url;
        options.Realm = sandbox.Realm;
        options.ClientId = application?.ClientId ?? sandbox.ClientId;
        options.ClientSecret = application?.ClientSecret ?? sandbox.ClientSecret;
        options.Clusters.Clear();
        foreach (var cluster in sandbox.Tenant.Clusters.Where(cluster => cluster.Url is not null))
            options.Clusters[cluster.Name] = new Uri(cluster.Url!);
    }
}
