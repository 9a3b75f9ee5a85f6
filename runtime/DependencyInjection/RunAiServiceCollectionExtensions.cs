using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RunAi.Generated;
using RunAi.Generated.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add Run:ai to an application.</summary>
public static class RunAiServiceCollectionExtensions
{
    /// <summary>
    /// Adds Run:ai with options from the section <c>RunAi</c> of the registered configuration and from RUNAI_* environment variables. The options are
    /// validated when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder that adds clients.</returns>
    public static RunAiBuilder AddRunAi(this IServiceCollection services) => services.AddRunAi("");

    /// <summary>
    /// Adds Run:ai with options from the section <c>RunAi</c> of the registered configuration, from RUNAI_* environment variables, and then from
    /// <paramref name="configure"/>. The options are validated when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder that adds clients.</returns>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, Action<RunAiOptions> configure) => services.AddRunAi("", configure);

    /// <summary>
    /// Adds Run:ai with options from a configuration and then from RUNAI_* environment variables. The options are validated when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the options, or a configuration with a section <c>RunAi</c>.</param>
    /// <returns>A builder that adds clients.</returns>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, IConfiguration configuration) => services.AddRunAi("", configuration);

    /// <summary>
    /// Adds a tenant with options from the section <c>RunAi:Tenants:name</c> of the registered configuration. The options are validated when the host
    /// starts.
    /// </summary>
    /// <remarks>
    /// The clients of the tenant, its cluster factories and its <see cref="RunAi.Generated.Authentication.RunAiTokenSource"/> are keyed services with the
    /// name as the key. Tenants share neither tokens nor HTTP handlers.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the tenant, without colons. The empty name is the default tenant, whose services have no key.</param>
    /// <returns>A builder that adds clients.</returns>
    /// <exception cref="ArgumentException">The name contains a colon.</exception>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, string name)
    {
        CheckName(services, name);

        // A second call must not bind the environment over options that the first one set in code.
        if (!services.HasTenantService<RunAiTenant>(name))
        {
            BindTo(services, name, static provider => provider.GetService<IConfiguration>());
        }

        return Add(services, name);
    }

    /// <summary>
    /// Adds a tenant with options from the section <c>RunAi:Tenants:name</c> of the registered configuration and then from <paramref name="configure"/>.
    /// The options are validated when the host starts.
    /// </summary>
    /// <inheritdoc cref="AddRunAi(IServiceCollection, string)" path="/remarks"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the tenant, without colons. The empty name is the default tenant, whose services have no key.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>A builder that adds clients.</returns>
    /// <exception cref="ArgumentException">The name contains a colon.</exception>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, string name, Action<RunAiOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = services.AddRunAi(name);
        services.Configure(name, configure);
        return builder;
    }

    /// <summary>Adds a tenant with options from a configuration. The options are validated when the host starts.</summary>
    /// <inheritdoc cref="AddRunAi(IServiceCollection, string)" path="/remarks"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the tenant, without colons. The empty name is the default tenant, whose services have no key.</param>
    /// <param name="configuration">The section with the options, or a configuration with a section <c>RunAi:Tenants:name</c>.</param>
    /// <returns>A builder that adds clients.</returns>
    /// <exception cref="ArgumentException">The name contains a colon.</exception>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, string name, IConfiguration configuration)
    {
        CheckName(services, name);
        ArgumentNullException.ThrowIfNull(configuration);
        BindTo(services, name, _ => configuration);
        return Add(services, name);
    }

    private static void CheckName(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        if (name.Contains(ConfigurationPath.KeyDelimiter, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The name of a tenant must not contain '{ConfigurationPath.KeyDelimiter}', because it is part of a configuration key.", nameof(name));
        }
    }

    private static void BindTo(IServiceCollection services, string name, Func<IServiceProvider, IConfiguration?> configuration)
    {
        services
            .AddOptions<RunAiOptions>(name)
            .Configure<IServiceProvider>((options, provider) => RunAiOptionsBinder.Bind(options, name, configuration(provider)));
        services
            .AddOptions<RunAiStartupCheck>(name)
            .Configure<IServiceProvider>((_, provider) => provider.GetRequiredTenantService<RunAiTenant>(name))
            .ValidateOnStart();
        services.AddSingleton<IOptionsChangeTokenSource<RunAiOptions>>(provider => new RunAiConfigurationChangeTokenSource(name, configuration(provider)));
    }

    private static RunAiBuilder Add(IServiceCollection services, string name)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RunAiOptions>, RunAiOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RunAiOptions>, CliUrlPostConfigureOptions>());
        var tokenClient = TenantRegistration.AddTokenClient(services, name);
        TenantRegistration.AddTenant(services, name);
        return new RunAiBuilder(services, name, tokenClient);
    }
}
