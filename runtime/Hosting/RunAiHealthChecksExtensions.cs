using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Generated.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides the extension method that adds a health check of Run:ai.</summary>
public static class RunAiHealthChecksExtensions
{
    /// <summary>
    /// Adds a health check that acquires a token. It sends no request while a token is cached, and otherwise one that it shares with the tenant's calls.
    /// During the pause after a failure it fails at once, so frequent checks put no load on a token endpoint that is unavailable.
    /// </summary>
    /// <param name="builder">The health checks builder.</param>
    /// <param name="tenant">The name of the tenant; empty for the default tenant.</param>
    /// <param name="name">The name of the check. The default is "runai", or "runai-" followed by the name of the tenant.</param>
    /// <param name="probe">An inexpensive call that must succeed too, for instance a list with a limit of one; none when omitted.</param>
    /// <param name="failureStatus">The status of a failure. The default is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to select checks by, such as "ready".</param>
    /// <param name="timeout">The timeout of the check; none when omitted.</param>
    /// <returns>The builder.</returns>
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
