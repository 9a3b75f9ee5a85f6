namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Represents a recorded deviation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Offset">The position of the value, or of the object that lacks a property.</param>
/// <param name="FirstStep">The index of the first step of its path.</param>
/// <param name="Depth">The number of steps, which are the containers of the value.</param>
/// <param name="Missing">The name of the missing property.</param>
internal readonly record struct DriftDeviation(DriftKind Kind, long Offset, int FirstStep, int Depth, string? Missing);
