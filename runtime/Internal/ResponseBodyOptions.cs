using RunAi.Generated.Diagnostics.Drift;

namespace RunAi.Generated.Internal;

/// <summary>Specifies how the bodies of successful responses are read.</summary>
/// <param name="Limit">The maximum size of a body in memory, in bytes.</param>
/// <param name="IsStrict">Whether deviations from the spec are errors.</param>
/// <param name="Drift">Where deviations are reported.</param>
internal readonly record struct ResponseBodyOptions(long Limit, bool IsStrict, DriftContext Drift);
