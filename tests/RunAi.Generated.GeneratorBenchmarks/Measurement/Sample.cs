namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>What one run of something took.</summary>
/// <param name="Wall">In milliseconds.</param>
/// <param name="Cpu">Of all threads, in milliseconds; on a machine with other work it says more than the wall's clock.</param>
/// <param name="Bytes">Allocated by all threads.</param>
internal readonly record struct Sample(double Wall, double Cpu, long Bytes);
