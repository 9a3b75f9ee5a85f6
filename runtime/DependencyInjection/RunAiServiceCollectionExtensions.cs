using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RunAi.Generated;
using RunAi.Generated.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Run:ai to an application.</summary>
public static class RunAiServiceCollectionExtensions
{
    /// <summary>
    /// Adds Run:ai. Options come from the section <c>RunAi</c> of the registered configuration, then from RUNAI_* environment variables,
    /// then from <paramref name="configure"/>; they are checked when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code.</param>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, Action<RunAiOptions>? configure = null) => services.AddRunAi("", configure);

    /// <summary>Adds Run:ai with options from a configuration, then from RUNAI_* environment variables; they are checked when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the options, or a configuration that has a section <c>RunAi</c>.</param>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, IConfiguration configuration) => services.AddRunAi("", configuration);

    /// <summary>
    /// Adds a tenant beside others: its clients, cluster factories and <see cref="RunAi.Generated.Authentication.RunAiTokenSource"/> are services that are
    /// keyed by its name, and it shares neither tokens nor handlers with another one. Options come from the section <c>RunAi:Tenants:name</c> of the
    /// registered configuration, then from <paramref name="configure"/>; they are checked when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The tenant's name, without colons; the empty one is the default tenant, whose services have no key.</param>
    /// <param name="configure">Sets options in code.</param>
    /// <exception cref="ArgumentException">The name can't stand in a configuration.</exception>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, string name, Action<RunAiOptions>? configure = null)
    {
        CheckName(services, name);

        // A second call must not read the environment over what the first one set in code.
        if (!services.HasTenantService<RunAiTenant>(name))
            BindTo(services, name, static provider => provider.GetService<IConfiguration>());
        var builder = Add(services, name);
        if (configure is not null)
            services.Configure(name, configure);
        return builder;
    }

    /// <summary>Adds a tenant beside others, as the overload without a configuration does, with options from one.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The tenant's name, without colons; the empty one is the default tenant, whose services have no key.</param>
    /// <param name="configuration">The section with the options, or a configuration that has a section <c>RunAi:Tenants:name</c>.</param>
    /// <exception cref="ArgumentException">The name can't stand in a configuration.</exception>
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
            throw new ArgumentException($"A tenant's name can't hold '{ConfigurationPath.KeyDelimiter}': it stands in the path of a section.", nameof(name));
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
