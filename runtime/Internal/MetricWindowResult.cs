namespace RunAi.Generated.Internal;

/// <summary>Represents the values of a window.</summary>
/// <param name="End">The end of the window.</param>
/// <param name="Samples">The values.</param>
/// <param name="Missing">The metrics that the server did not return.</param>
internal sealed record MetricWindowResult(DateTimeOffset End, IReadOnlyList<MetricSample> Samples, IReadOnlyList<MissingMetric> Missing);
