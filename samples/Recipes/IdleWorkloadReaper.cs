using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;

namespace RunAi.Generated.Recipes;

/// <summary>Recipe 9: suspends, each night at two o'clock (UTC), the workspaces that have had idle GPUs for half a day.</summary>
/// <param name="runAi">The client.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">The logger.</param>
public sealed partial class IdleWorkloadReaper(IAdministratorClient runAi, TimeProvider clock, ILogger<IdleWorkloadReaper> logger) : BackgroundService
{
    /// <summary>The name of the ActivitySource and the Meter.</summary>
    public const string TelemetryName = "RunAi.Generated.Recipes";

    private static readonly TimeSpan TimeOfDay = TimeSpan.FromHours(2);
    private static readonly TimeSpan MinimumAge = TimeSpan.FromHours(12);
    private static readonly ActivitySource Activities = new(TelemetryName);
    private static readonly Meter Meter = new(TelemetryName);
    private static readonly Counter<int> Suspended = Meter.CreateCounter<int>("recipes.workspaces.suspended");

    /// <summary>Gets the error of the last run, or <see langword="null"/> if it succeeded or there was none.</summary>
    public Exception? LastError { get; private set; }

    /// <summary>Suspends the workspaces that are idle now.</summary>
    /// <returns>The number of suspended workspaces.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken = default)
    {
        using var activity = Activities.StartActivity("Suspend idle workspaces");
        var count = 0;
        await foreach (var workload in runAi.Workloads.EnumerateWorkloadsAsync(
            new() { FilterBy = [WorkloadFilter.Type == "Workspace", WorkloadFilter.Phase == Phase.Running] }, cancellationToken))
        {
            if (workload.IdleAllocatedGpus > 0 && clock.GetUtcNow() - workload.PhaseUpdatedAt >= MinimumAge)
            {
                await runAi.Workspaces.SuspendWorkspaceAsync(workload.Id, cancellationToken);
                LogSuspended(workload.Name, workload.IdleAllocatedGpus.Value);
                count++;
            }
        }

        Suspended.Add(count);
        return count;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var today = now.UtcDateTime.Date + TimeOfDay;
            var next = now.UtcDateTime < today ? today : today.AddDays(1);
            await Task.Delay(next - now.UtcDateTime, clock, stoppingToken);
            try
            {
                await RunOnceAsync(stoppingToken);
                LastError = null;
            }
            catch (RunAiException exception)
            {
                // The next night is another attempt.
                LastError = exception;
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Suspended the workspace {Name} with {Gpus} idle GPUs.")]
    private partial void LogSuspended(string name, double gpus);

    [LoggerMessage(LogLevel.Error, "Idle workspaces could not be suspended.")]
    private partial void LogFailed(Exception exception);
}
