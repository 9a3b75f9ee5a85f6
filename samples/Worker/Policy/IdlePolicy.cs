using System.Globalization;
using RunAi.Administrator;

namespace RunAi.Generated.Worker.Policy;

/// <summary>Decides which workloads are suspended, and why.</summary>
internal static class IdlePolicy
{
    /// <summary>Decides about a workload.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="peakUtilization">The highest GPU utilization in the idle time, in percent; null without metrics.</param>
    /// <param name="options">The settings.</param>
    /// <param name="now">The current time.</param>
    public static IdleDecision Decide(Workload workload, double? peakUtilization, WorkerOptions options, DateTimeOffset now)
    {
        var running = now - workload.PhaseUpdatedAt;
        return workload switch
        {
            _ when WorkerOptions.Split(options.ExemptProjects).Contains(workload.ProjectName) => Keep("the project is exempt"),
            _ when running < options.IdleFor => Keep(FormattableString.Invariant($"it has been running for {running.TotalHours:0.#} h")),
            { AllocatedResources.Gpu: not > 0 } => Keep("it has no GPU"),
            _ when peakUtilization is not { } peak => Keep("it has no GPU metrics"),
            _ when peakUtilization > options.MaxGpuUtilization => Keep($"its GPU utilization reached {Format(peakUtilization)} %"),
            _ => new(true, FormattableString.Invariant(
                $"its GPU utilization was at most {Format(peakUtilization)} % for {options.IdleFor.TotalHours:0.#} h")),
        };
    }

    /// <summary>Returns a value indicating whether the metrics of a workload are needed for the decision.</summary>
    public static bool NeedsMetrics(Workload workload, WorkerOptions options, DateTimeOffset now) =>
        Decide(workload, peakUtilization: 0, options, now).Suspend;

    private static IdleDecision Keep(string reason) => new(false, reason);

    private static string? Format(double? percent) => percent?.ToString("0.#", CultureInfo.InvariantCulture);
}
