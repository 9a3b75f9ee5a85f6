namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>One of the things that are compared.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Runs it once.</param>
internal sealed record Candidate(string Name, Action Run);
