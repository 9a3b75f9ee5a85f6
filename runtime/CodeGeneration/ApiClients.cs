using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Security;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Registers clients of APIs with credentials of their own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiClients
{
    /// <summary>Adds a client. Its credentials are a service as well, so that they can be changed later.</summary>
    /// <typeparam name="TInterface">The interface of the client, which is the type of the service.</typeparam>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <typeparam name="TCredentials">The generated credentials.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="baseAddress">The address of the API, the only origin that receives the credentials.</param>
    /// <param name="configure">Sets the credentials when the client is created first.</param>
    /// <returns>The builder of the HTTP client. Handlers that are added to it see requests without credentials.</returns>
    /// <exception cref="ArgumentException">The address is not https, or http to the local machine, or has a user or a query.</exception>
    public static IHttpClientBuilder Add<
        TInterface, TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TCredentials>(
        IServiceCollection services, Uri baseAddress, Action<IServiceProvider, TCredentials> configure)
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
        where TCredentials : ApiCredentials, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ApiCredentials.CheckAddress(baseAddress);
        var name = TenantRegistration.GetHttpClientName(typeof(TInterface).FullName!, string.Empty);
        services.TryAddSingleton(provider =>
        {
            var credentials = new TCredentials();
            configure(provider, credentials);
            credentials.Bind(baseAddress, provider.GetService<TimeProvider>() ?? TimeProvider.System, provider.GetService<ILoggerFactory>());
            return credentials;
        });
        services.TryAddKeyedSingleton(name, static (provider, _) => DriftMonitor.Create(
            () => provider.GetRequiredService<IOptionsMonitor<DriftOptions>>().CurrentValue,
            provider.GetService<ILoggerFactory>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.TryAddTransient<TInterface>(provider => TClient.Create(
            new ApiConnection(provider.GetRequiredService<IHttpClientFactory>().CreateClient(name))
            {
                Drift = provider.GetRequiredKeyedService<DriftMonitor>(name),
            }));
        HttpHandlers.Decompress(services, name);
        HttpHandlers.DisableRedirects(services, name);
        services.PostConfigure<HttpClientFactoryOptions>(name, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
        {
            // Only once, although two parts of an application may add the same client.
            if (handlers.PrimaryHandler is not CredentialHandler)
            {
                var credentials = handlers.Services.GetRequiredService<TCredentials>();
                handlers.PrimaryHandler = new CredentialHandler(credentials, baseAddress) { InnerHandler = handlers.PrimaryHandler };
            }
        }));
        return services.AddHttpClient(name)
            .ConfigurePrimaryHttpMessageHandler(static () => HttpHandlers.CreatePrimary(null))
            .ConfigureHttpClient(client =>
            {
                client.BaseAddress = baseAddress;
                client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
            });
    }
}
