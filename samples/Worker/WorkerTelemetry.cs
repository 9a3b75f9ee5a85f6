using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RunAi.Generated.Worker;

/// <summary>The spans and metrics of the worker. Those of its calls have the name <see cref="Diagnostics.RunAiDiagnostics.Name"/>.</summary>
internal static class WorkerTelemetry
{
    public const string Name = "RunAi.Generated.Worker";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Gets the counter of the decisions, by cluster and decision: "suspended", "kept" or "failed".</summary>
    public static Counter<int> Decisions { get; } = Meter.CreateCounter<int>("worker.decisions", "{workload}");

    /// <summary>Gets the counter of the runs, by outcome: "succeeded", "failed" or "lost" (to another replica).</summary>
    public static Counter<int> Runs { get; } = Meter.CreateCounter<int>("worker.runs", "{run}");
}
