using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Registers <see cref="IdleWorkloadReaper"/> with the client, resilience and health checks.</summary>
/// <remarks>
/// For OpenTelemetry, call <c>AddSource</c> and <c>AddMeter</c> with "RunAi.Generated" and <see cref="IdleWorkloadReaper.TelemetryName"/>.
/// </remarks>
public static class IdleWorkloadReaperServices
{
    /// <summary>Adds the service.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Configures the tenant; by default, the configuration and the RUNAI_* variables do.</param>
    public static IServiceCollection AddIdleWorkloadReaper(this IServiceCollection services, Action<RunAiOptions>? configure = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRunAi(configure ?? (static _ => { })).AddAdministratorClient().AddRunAiResilience();
        services.AddSingleton<IdleWorkloadReaper>();
        services.AddHostedService(static provider => provider.GetRequiredService<IdleWorkloadReaper>());
        services.AddHealthChecks()
            .AddRunAi(tags: ["ready"])
            .AddTypeActivatedCheck<ReaperHealthCheck>("reaper");
        return services;
    }

    private sealed class ReaperHealthCheck(IdleWorkloadReaper reaper) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            reaper.LastError is { } error ? HealthCheckResult.Degraded(error.Message, error) : HealthCheckResult.Healthy());
    }
}
