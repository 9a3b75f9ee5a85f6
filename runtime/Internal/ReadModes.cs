namespace RunAi.Generated.Internal;

/// <summary>The modes in which JSON is read. Usually, none is set.</summary>
[Flags]
internal enum ReadModes
{
    None = 0,

    /// <summary>What cannot be read is kept as JSON. See <see cref="UnreadProperties"/>.</summary>
    Keeping = 1,

    /// <summary>Deviations from the spec are recorded. See <see cref="Diagnostics.Drift.DriftRecorder"/>.</summary>
    Recording = 2,

    /// <summary>Deviations from the spec are errors. See <see cref="StrictMode"/>.</summary>
    Strict = 4,

    /// <summary>The containers of values are noted, so that deviations have paths.</summary>
    Tracing = 8,
}
