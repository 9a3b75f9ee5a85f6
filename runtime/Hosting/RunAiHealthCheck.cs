using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Hosting;

/// <summary>Checks that a token of a tenant can be acquired and, if there is a probe, that a call succeeds.</summary>
internal sealed class RunAiHealthCheck(IServiceProvider services, string tenant, Func<IServiceProvider, CancellationToken, Task>? probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Not in the constructor, so that invalid settings are a result too.
            var tokens = tenant.Length == 0 ? services.GetRequiredService<RunAiTokenSource>() : services.GetRequiredKeyedService<RunAiTokenSource>(tenant);
            await tokens.EnsureTokenAsync(cancellationToken).ConfigureAwait(false);
            if (probe is not null)
            {
                await probe(services, cancellationToken).ConfigureAwait(false);
            }

            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The messages of these exceptions say what to correct and contain no secrets.
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
