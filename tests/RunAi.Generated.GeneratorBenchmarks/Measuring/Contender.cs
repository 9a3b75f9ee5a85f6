namespace RunAi.Generated.GeneratorBenchmarks.Measuring;

/// <summary>One of the things that are compared.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Runs it once.</param>
internal sealed record Contender(string Name, Action Run);
