using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RunAi.Generated;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Run:ai to an application.</summary>
public static class RunAiServiceCollectionExtensions
{
    private const string TokenClientName = "RunAi.Generated/Token";

    /// <summary>
    /// Adds Run:ai. Options come from the section <c>RunAi</c> of the registered configuration, then from RUNAI_* environment variables,
    /// then from <paramref name="configure"/>; they are checked when the host starts.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code.</param>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, Action<RunAiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        // A second call must not read the environment over what the first one set in code.
        if (!services.Any(static service => service.ServiceType == typeof(RunAiTenant)))
            BindTo(services, static provider => provider.GetService<IConfiguration>());
        var builder = Add(services);
        if (configure is not null)
            services.Configure(configure);
        return builder;
    }

    /// <summary>Adds Run:ai with options from a configuration, then from RUNAI_* environment variables; they are checked when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section with the options, or a configuration that has a section <c>RunAi</c>.</param>
    public static RunAiBuilder AddRunAi(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        BindTo(services, _ => configuration);
        return Add(services);
    }

    private static void BindTo(IServiceCollection services, Func<IServiceProvider, IConfiguration?> configuration)
    {
        services
            .AddOptions<RunAiOptions>()
            .Configure<IServiceProvider>((options, provider) => RunAiOptionsBinder.Bind(options, configuration(provider)))
            .ValidateOnStart();
        services.AddSingleton<IOptionsChangeTokenSource<RunAiOptions>>(provider => new RegisteredConfigurationChanges(configuration(provider)));
    }

    private static RunAiBuilder Add(IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RunAiOptions>, RunAiOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<RunAiOptions>, RunAiCliUrl>());

        var tokenClient = services.AddHttpClient(TokenClientName)
            .ConfigurePrimaryHttpMessageHandler(HttpHandlers.Create)
            .ConfigureHttpClient(static client => client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent));
        HttpHandlers.RefuseRedirects(services, TokenClientName);
        services.TryAddSingleton(static provider =>
        {
            // A client per request for a token: the factory may have renewed its handler meanwhile.
            var clients = provider.GetRequiredService<IHttpClientFactory>();
            return new RunAiTenant(
                provider.GetRequiredService<IOptions<RunAiOptions>>().Value,
                new TokenSourceServices(
                    () => clients.CreateClient(TokenClientName),
                    provider.GetService<TimeProvider>() ?? TimeProvider.System,
                    TokenLog.CreateLogger(provider.GetService<ILoggerFactory>()),
                    provider.GetService<ITokenStore>()))
                .Follow(provider.GetRequiredService<IOptionsFactory<RunAiOptions>>(), provider.GetServices<IOptionsChangeTokenSource<RunAiOptions>>());
        });
        services.TryAddSingleton<RunAiTokenSource>(static provider => provider.GetRequiredService<RunAiTenant>().TokenSource);
        return new RunAiBuilder(services, Options.Options.DefaultName, tokenClient);
    }
}
