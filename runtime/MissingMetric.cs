namespace RunAi.Generated;

/// <summary>Represents a metric that the server could not return for a window of time.</summary>
/// <param name="type">The metric.</param>
/// <param name="start">The start of the window.</param>
/// <param name="end">The end of the window.</param>
public readonly struct MissingMetric(string type, DateTimeOffset start, DateTimeOffset end)
{
    /// <summary>Gets the metric, such as GPU_UTILIZATION.</summary>
    public string Type { get; } = type;

    /// <summary>Gets the start of the window.</summary>
    public DateTimeOffset Start { get; } = start;

    /// <summary>Gets the end of the window.</summary>
    public DateTimeOffset End { get; } = end;
}
