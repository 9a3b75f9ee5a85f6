namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>The tests of drift run alone, because meters belong to the process.</summary>
[CollectionDefinition(nameof(DriftCollection), DisableParallelization = true)]
public sealed class DriftCollection;
