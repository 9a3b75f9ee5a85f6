using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.DependencyInjection;

/// <summary>What is registered for a tenant whatever its clients: the way to tokens, and what its clients share.</summary>
internal static class TenantRegistration
{
    /// <summary>The name of an HTTP client of a tenant. Each has a pool of handlers of its own.</summary>
    public static string HttpClientName(string purpose, string tenant) =>
        tenant.Length == 0 ? $"{RunAiDiagnostics.Name}/{purpose}" : $"{RunAiDiagnostics.Name}/{purpose}/{tenant}";

    public static IHttpClientBuilder AddTokenClient(IServiceCollection services, string tenant)
    {
        var name = TokenClientName(tenant);
        HttpHandlers.RefuseRedirects(services, name);
        return services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(HttpHandlers.Create)
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
    }

    public static void AddTenant(IServiceCollection services, string tenant)
    {
        services.TryAddOfTenant(tenant, ServiceLifetime.Singleton, provider => Create(provider, tenant));
        services.TryAddOfTenant<RunAiTokenSource>(tenant, ServiceLifetime.Singleton, provider => provider.OfTenant<RunAiTenant>(tenant).TokenSource);
        services.TryAddOfTenant(tenant, ServiceLifetime.Singleton, provider => new ClusterDirectory(
            provider.OfTenant<RunAiTenant>(tenant), provider.AllOfTenant<IClusterEndpointSource>(tenant), ClockOf(provider)));
    }

    private static RunAiTenant Create(IServiceProvider provider, string tenant)
    {
        // A client per request for a token: the factory may have renewed its handler meanwhile.
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var name = TokenClientName(tenant);
        var factory = provider.GetRequiredService<IOptionsFactory<RunAiOptions>>();
        var options = tenant.Length == 0 ? provider.GetRequiredService<IOptions<RunAiOptions>>().Value : factory.Create(tenant);
        return new RunAiTenant(tenant, options, new TokenSourceServices(
                () => clients.CreateClient(name),
                ClockOf(provider),
                TokenLog.CreateLogger(provider.GetService<ILoggerFactory>()),
                provider.FindOfTenant<ITokenStore>(tenant)))
            .Follow(factory, provider.GetServices<IOptionsChangeTokenSource<RunAiOptions>>());
    }

    private static string TokenClientName(string tenant) => HttpClientName("Token", tenant);

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
