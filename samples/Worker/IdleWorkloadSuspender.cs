using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated.Worker.Leases;
using RunAi.Generated.Worker.Policy;

namespace RunAi.Generated.Worker;

/// <summary>Suspends the idle workloads of all clusters and logs each decision with its reason.</summary>
internal sealed partial class IdleWorkloadSuspender(
    IAdministratorClient runAi, IRunLease lease, IOptions<WorkerOptions> options, TimeProvider clock, ILogger<IdleWorkloadSuspender> logger)
{
    private static readonly TimeSpan MetricsInterval = TimeSpan.FromMinutes(5);

    private WorkerOptions Options => options.Value;

    /// <summary>Runs once.</summary>
    /// <param name="run">The name of the run, whose lease this replica has.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>A description of what failed; null if nothing did.</returns>
    /// <exception cref="RunAiException">The workloads could not be listed.</exception>
    public async Task<string?> RunAsync(string run, CancellationToken cancellationToken)
    {
        using var activity = WorkerTelemetry.Source.StartActivity("Suspend idle workloads");
        activity?.SetTag("worker.run", run).SetTag("worker.dry_run", Options.DryRun);
        var counts = new Dictionary<string, int> { ["suspended"] = 0, ["kept"] = 0, ["failed"] = 0 };
        try
        {
            await foreach (var (cluster, workload) in EnumerateAsync(cancellationToken))
            {
                // The work can take longer than the lease, and another replica can have taken over.
                if (!await lease.RenewAsync(run))
                {
                    WorkerTelemetry.Runs.Add(1, new KeyValuePair<string, object?>("outcome", "lost"));
                    LogLeaseLost(run);
                    return "The lease was lost to another replica.";
                }

                var outcome = await HandleAsync(cluster, workload, cancellationToken);
                counts[outcome]++;
                WorkerTelemetry.Decisions.Add(1, new("cluster", cluster), new("decision", outcome));
            }
        }
        catch (RunAiException)
        {
            await lease.ReleaseAsync(run);
            throw;
        }

        await lease.CompleteAsync(run);
        LogCompleted(run, counts["suspended"], counts["kept"], counts["failed"], Options.DryRun ? " (dry run)" : "");
        return counts["failed"] == 0 ? null : $"{counts["failed"]} workloads could not be suspended.";
    }

    private async IAsyncEnumerable<(string Cluster, Workload Workload)> EnumerateAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = WorkerOptions.Split(Options.Clusters);
        foreach (var cluster in await runAi.Clusters.GetClustersAsync(cancellationToken))
        {
            if (names.Length > 0 && !names.Contains(cluster.Name))
            {
                continue;
            }

            foreach (var type in WorkerOptions.Split(Options.Types))
            {
                var options = new GetWorkloadsOptions
                {
                    FilterBy = [WorkloadFilter.ClusterId == cluster.Uuid, WorkloadFilter.Type == type, WorkloadFilter.Phase == Phase.Running],
                };
                await foreach (var workload in runAi.Workloads.EnumerateWorkloadsAsync(options, cancellationToken: cancellationToken))
                {
                    yield return (cluster.Name, workload);
                }
            }
        }
    }

    private async Task<string> HandleAsync(string cluster, Workload workload, CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            var peak = IdlePolicy.NeedsMetrics(workload, Options, now) ? await GetPeakUtilizationAsync(workload, now, cancellationToken) : null;
            var decision = IdlePolicy.Decide(workload, peak, Options, now);
            if (!decision.Suspend)
            {
                LogKept(workload.Type, workload.Name, workload.ProjectName, cluster, decision.Reason);
                return "kept";
            }

            if (!Options.DryRun)
            {
                await runAi.SuspendWorkloadAsync(workload.Id, cancellationToken);
            }

            LogSuspended(Options.DryRun ? "Would suspend" : "Suspended", workload.Type, workload.Name, workload.ProjectName, cluster, decision.Reason);
            return "suspended";
        }
        catch (RunAiApiException exception) when (exception.IsNotFound || exception.IsConflict)
        {
            LogKept(workload.Type, workload.Name, workload.ProjectName, cluster, "it has ended");
            return "kept";
        }
        catch (RunAiException exception) when (exception is not RunAiAuthenticationException)
        {
            // One workload must not prevent the others from being suspended.
            LogFailed(exception, workload.Type, workload.Name, workload.ProjectName, cluster);
            return "failed";
        }
    }

    private async Task<double?> GetPeakUtilizationAsync(Workload workload, DateTimeOffset now, CancellationToken cancellationToken)
    {
        double? peak = null;
        await foreach (var sample in runAi.Workloads
            .EnumerateWorkloadMetricsSamplesAsync(workload.Id, [WorkloadMetricType.GpuUtilization], now - Options.IdleFor, now, MetricsInterval)
            .WithCancellation(cancellationToken))
        {
            // A value that is not a number is not idle.
            peak = double.IsNaN(sample.Value) ? double.PositiveInfinity : Math.Max(peak ?? 0, sample.Value);
        }

        return peak;
    }

    [LoggerMessage(LogLevel.Information, "{Action} the {Type} '{Name}' of the project '{Project}' in the cluster '{Cluster}': {Reason}.")]
    private partial void LogSuspended(string action, string type, string name, string project, string cluster, string reason);

    [LoggerMessage(LogLevel.Information, "Kept the {Type} '{Name}' of the project '{Project}' in the cluster '{Cluster}': {Reason}.")]
    private partial void LogKept(string type, string name, string project, string cluster, string reason);

    [LoggerMessage(LogLevel.Error, "The {Type} '{Name}' of the project '{Project}' in the cluster '{Cluster}' could not be suspended.")]
    private partial void LogFailed(Exception exception, string type, string name, string project, string cluster);

    [LoggerMessage(LogLevel.Information, "Completed the run {Run}: {Suspended} suspended, {Kept} kept, {Failed} failed{Mode}.")]
    private partial void LogCompleted(string run, int suspended, int kept, int failed, string mode);

    [LoggerMessage(LogLevel.Warning, "The run {Run} ended, because another replica has taken over.")]
    private partial void LogLeaseLost(string run);
}
