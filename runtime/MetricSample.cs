namespace RunAi.Generated;

/// <summary>Represents a value of a metric at a point in time.</summary>
/// <param name="type">The metric.</param>
/// <param name="labels">The labels that distinguish the series of a metric.</param>
/// <param name="timestamp">The point in time.</param>
/// <param name="value">The value.</param>
public readonly struct MetricSample(string type, IReadOnlyDictionary<string, string>? labels, DateTimeOffset timestamp, double value)
{
    /// <summary>Gets the metric, such as GPU_UTILIZATION.</summary>
    public string Type { get; } = type;

    /// <summary>Gets the labels that distinguish the series of a metric, such as the index of the GPU, or <see langword="null"/> if there are none.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; } = labels;

    /// <summary>Gets the point in time.</summary>
    public DateTimeOffset Timestamp { get; } = timestamp;

    /// <summary>Gets the value. It is <see cref="double.NaN"/> if the server returned a text that is not a number.</summary>
    public double Value { get; } = value;
}
