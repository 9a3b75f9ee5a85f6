namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Identifies a finding.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Detail">The path, status code or media type.</param>
internal readonly record struct DriftKey(ApiOperation Operation, DriftKind Kind, string Detail);
