using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Generated.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of Run:ai.</summary>
public static class RunAiHealthChecksExtensions
{
    /// <summary>
    /// Checks that a token can be had: at no cost while one is at hand, else with one request that the tenant's calls share. A failure of a moment ago
    /// is told at once, so frequent checks don't burden a token endpoint that is down.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="tenant">The tenant's name; empty for the default one.</param>
    /// <param name="name">The check's name; "runai", or "runai-" and the tenant's name, when left out.</param>
    /// <param name="probe">A cheap call that must be answered too, for instance a list with a limit of one.</param>
    /// <param name="failureStatus">What a failure means; unhealthy when left out.</param>
    /// <param name="tags">Tags for choosing checks, such as "ready".</param>
    /// <param name="timeout">The longest that a check may take; without a limit when left out.</param>
    public static IHealthChecksBuilder AddRunAi(
        this IHealthChecksBuilder builder,
        string tenant = "",
        string? name = null,
        Func<IServiceProvider, CancellationToken, Task>? probe = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(tenant);
        return builder.Add(new HealthCheckRegistration(
            name ?? (tenant.Length == 0 ? "runai" : $"runai-{tenant}"),
            services => new RunAiHealthCheck(services, tenant, probe),
            failureStatus,
            tags,
            timeout));
    }
}
