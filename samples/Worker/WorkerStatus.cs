using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RunAi.Generated.Worker;

/// <summary>Represents the outcome of the last run, which is a health check.</summary>
internal sealed class WorkerStatus : IHealthCheck
{
    /// <summary>Gets or sets the description of what failed in the last run; null if it succeeded or there was none.</summary>
    public volatile string? LastError;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(LastError is { } error ? HealthCheckResult.Degraded(error) : HealthCheckResult.Healthy());
}
