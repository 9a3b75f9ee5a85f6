namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>Represents one of the compared programs.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Run">Runs it once.</param>
internal sealed record Candidate(string Name, Action Run);
