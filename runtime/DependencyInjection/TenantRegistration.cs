using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Registers the services of a tenant that do not depend on its clients: the HTTP client for tokens and the shared state.</summary>
internal static class TenantRegistration
{
    /// <summary>Returns the name of an HTTP client of a tenant. Each name has its own pool of handlers.</summary>
    public static string GetHttpClientName(string purpose, string tenant) =>
        tenant.Length == 0 ? $"{RunAiDiagnostics.Name}/{purpose}" : $"{RunAiDiagnostics.Name}/{purpose}/{tenant}";

    public static IHttpClientBuilder AddTokenClient(IServiceCollection services, string tenant)
    {
        var name = GetTokenClientName(tenant);
        HttpHandlers.Decompress(services, name);
        HttpHandlers.DisableRedirects(services, name);
        TrustCaFile(services, name, tenant);
        return services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(provider => HttpHandlers.CreatePrimary(provider.GetRequiredTenantService<RunAiTenant>(tenant).Trust))
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
    }

    /// <summary>Lets the primary handler of a named client use the CA file of the tenant, including a handler that the application configures.</summary>
    public static void TrustCaFile(IServiceCollection services, string clientName, string tenant) => services.PostConfigure<HttpClientFactoryOptions>(
        clientName, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
            handlers.Services.GetRequiredTenantService<RunAiTenant>(tenant).TrustCaFile(
                handlers.PrimaryHandler, clientName, ConnectionLog.CreateLogger(handlers.Services.GetService<ILoggerFactory>()))));

    public static void AddTenant(IServiceCollection services, string tenant)
    {
        services.TryAddTenantService(tenant, ServiceLifetime.Singleton, provider => Create(provider, tenant));
        services.TryAddTenantService<RunAiTokenSource>(
            tenant, ServiceLifetime.Singleton, provider => provider.GetRequiredTenantService<RunAiTenant>(tenant).TokenSource);
        services.TryAddTenantService(tenant, ServiceLifetime.Singleton, provider => new ClusterDirectory(
            provider.GetRequiredTenantService<RunAiTenant>(tenant), provider.GetTenantServices<IClusterEndpointSource>(tenant), GetTimeProvider(provider)));
    }

    private static RunAiTenant Create(IServiceProvider provider, string tenant)
    {
        // One client for each token request, because the factory rotates its handlers.
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var name = GetTokenClientName(tenant);
        var factory = provider.GetRequiredService<IOptionsFactory<RunAiOptions>>();
        var options = tenant.Length == 0 ? provider.GetRequiredService<IOptions<RunAiOptions>>().Value : factory.Create(tenant);
        var loggers = provider.GetService<ILoggerFactory>();
        var services = new TokenSourceServices(
            () => clients.CreateClient(name), GetTimeProvider(provider), TokenLog.CreateLogger(loggers), provider.GetTenantService<ITokenStore>(tenant));
        return new RunAiTenant(tenant, options, services, loggers)
            .SubscribeToChanges(factory, provider.GetServices<IOptionsChangeTokenSource<RunAiOptions>>());
    }

    /// <summary>Returns the name of the HTTP client that requests the tokens of a tenant.</summary>
    public static string GetTokenClientName(string tenant) => GetHttpClientName("Token", tenant);

    private static TimeProvider GetTimeProvider(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
