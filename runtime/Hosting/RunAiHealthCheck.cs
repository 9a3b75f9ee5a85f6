using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Hosting;

/// <summary>Asks whether a tenant gives tokens and, where a probe is given, whether it answers a call.</summary>
internal sealed class RunAiHealthCheck(IServiceProvider services, string tenant, Func<IServiceProvider, CancellationToken, Task>? probe) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // Here, not in the constructor: settings that are wrong are a result, too.
            var tokens = tenant.Length == 0 ? services.GetRequiredService<RunAiTokenSource>() : services.GetRequiredKeyedService<RunAiTokenSource>(tenant);
            await tokens.EnsureTokenAsync(cancellationToken).ConfigureAwait(false);
            if (probe is not null)
                await probe(services, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // What a call can end with says itself what to put right, and holds no secret.
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
