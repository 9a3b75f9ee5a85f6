using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RunAi.Generated.Diagnostics;

/// <summary>Provides the name of the telemetry, for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry.</summary>
public static class RunAiDiagnostics
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "RunAi.Generated";

    /// <summary>
    /// The name of the <see cref="Meter"/> that counts how responses deviate from the specs, and of the log category of these deviations. It is not part of
    /// <see cref="Name"/>, because observing responses has a small cost.
    /// </summary>
    public const string DriftMeterName = "RunAi.Generated.Drift";

    internal static string? Version { get; } = typeof(RunAiDiagnostics).Assembly.GetName().Version?.ToString(3);

    internal static ActivitySource Source { get; } = new(Name, Version);

    internal static Meter Meter { get; } = new(Name, Version);
}
