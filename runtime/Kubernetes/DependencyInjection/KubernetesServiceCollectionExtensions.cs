using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Kubernetes.Authentication;
using RunAi.Generated.Kubernetes.DependencyInjection;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the Kubernetes API of clusters to an application.</summary>
public static class KubernetesServiceCollectionExtensions
{
    /// <summary>
    /// Adds the Kubernetes API of the tenant's cluster with options from the section <c>RunAi:Kubernetes</c> of the registered configuration. A named tenant
    /// gets a cluster of its name. The options and the kubeconfig are validated when the host starts.
    /// </summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>A builder that adds clients.</returns>
    public static KubernetesBuilder AddKubernetes(this RunAiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddRunAiKubernetes(builder.Name);
    }

    /// <inheritdoc cref="AddKubernetes(RunAiBuilder)"/>
    /// <param name="builder">The builder of the tenant.</param>
    /// <param name="configure">Sets options.</param>
    public static KubernetesBuilder AddKubernetes(this RunAiBuilder builder, Action<KubernetesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddRunAiKubernetes(builder.Name, configure);
    }

    /// <inheritdoc cref="AddRunAiKubernetes(IServiceCollection, string, Action{KubernetesOptions})"/>
    /// <param name="builder">The builder of the tenant.</param>
    /// <param name="name">The name of the cluster, without colons.</param>
    /// <param name="configure">Sets options.</param>
    public static KubernetesBuilder AddKubernetes(this RunAiBuilder builder, string name, Action<KubernetesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddRunAiKubernetes(name, configure);
    }

    /// <summary>
    /// Adds the Kubernetes API of a cluster with options from the section <c>RunAi:Kubernetes</c> of the registered configuration. The options of the control
    /// plane are not needed. The options and the kubeconfig are validated when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder that adds clients.</returns>
    public static KubernetesBuilder AddRunAiKubernetes(this IServiceCollection services) => services.AddRunAiKubernetes("");

    /// <inheritdoc cref="AddRunAiKubernetes(IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    public static KubernetesBuilder AddRunAiKubernetes(this IServiceCollection services, Action<KubernetesOptions> configure) =>
        services.AddRunAiKubernetes("", configure);

    /// <summary>
    /// Adds the Kubernetes API of a named cluster with options from the section <c>RunAi:Kubernetes:Clusters:name</c> of the registered configuration. Its
    /// <see cref="KubernetesConnection"/> and its clients are keyed services with the name as the key. The options and the kubeconfig are validated when the
    /// host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the cluster, without colons. The empty name is the default cluster, whose services have no key.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder that adds clients.</returns>
    /// <exception cref="ArgumentException">The name contains a colon.</exception>
    public static KubernetesBuilder AddRunAiKubernetes(this IServiceCollection services, string name, Action<KubernetesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddRunAiKubernetes(name);
        services.Configure(name, configure);
        return builder;
    }

    /// <inheritdoc cref="AddRunAiKubernetes(IServiceCollection, string, Action{KubernetesOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the cluster, without colons. The empty name is the default cluster, whose services have no key.</param>
    public static KubernetesBuilder AddRunAiKubernetes(this IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        if (name.Contains(ConfigurationPath.KeyDelimiter, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The name of a cluster must not contain '{ConfigurationPath.KeyDelimiter}', because it is part of a configuration key.", nameof(name));
        }

        if (!services.HasTenantService<KubernetesConnection>(name))
        {
            AddCluster(services, name);
        }

        return new KubernetesBuilder(services, name, services.AddHttpClient(KubernetesBuilder.GetClientName(name)));
    }

    private static void AddCluster(IServiceCollection services, string name)
    {
        services.AddOptions<KubernetesOptions>(name).Configure<IServiceProvider>(
            (options, provider) => KubernetesOptionsBinder.Bind(options, name, provider.GetService<IConfiguration>()));
        services.AddOptions<KubernetesStartupCheck>(name)
            .Configure<IServiceProvider>((_, provider) => provider.GetRequiredTenantService<KubernetesConnection>(name))
            .ValidateOnStart();
        services.TryAddTenantService(name, ServiceLifetime.Singleton, provider => Create(provider, name));
        AddTransport(services, name);
    }

    private static KubernetesConnection Create(IServiceProvider provider, string name)
    {
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        return new KubernetesConnection(
            name,
            provider.GetRequiredService<IOptionsMonitor<KubernetesOptions>>().Get(name),
            provider.GetService<KubernetesEnvironment>() ?? KubernetesEnvironment.Current,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>(),
            () => clients.CreateClient(KubernetesBuilder.GetClientName(name)));
    }

    private static void AddTransport(IServiceCollection services, string name)
    {
        // Post-configured, so that it is the innermost handler: each attempt of a retry handler gets the current credential.
        var client = KubernetesBuilder.GetClientName(name);
        services.PostConfigure<HttpClientFactoryOptions>(client, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
        {
            if (!handlers.AdditionalHandlers.OfType<KubernetesTokenHandler>().Any())
            {
                var connection = handlers.Services.GetRequiredTenantService<KubernetesConnection>(name);
                handlers.AdditionalHandlers.Add(connection.CreateWarningHandler());
                handlers.AdditionalHandlers.Add(connection.CreateTokenHandler());
            }
        }));
        HttpHandlers.Decompress(services, client);
        HttpHandlers.DisableRedirects(services, client);
        services.AddHttpClient(client)
            .RedactLoggedHeaders(["Authorization"])
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredTenantService<KubernetesConnection>(name).CreatePrimaryHandler());
    }
}
