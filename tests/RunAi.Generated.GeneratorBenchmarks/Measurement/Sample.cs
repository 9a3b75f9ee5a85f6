namespace RunAi.Generated.GeneratorBenchmarks.Measurement;

/// <summary>Represents the measurements of one run.</summary>
/// <param name="Wall">The elapsed time in milliseconds.</param>
/// <param name="Cpu">The CPU time of all threads in milliseconds, which other work on the machine affects less than elapsed time.</param>
/// <param name="Bytes">The bytes that all threads allocated, or the largest working set of a whole process.</param>
internal readonly record struct Sample(double Wall, double Cpu, long Bytes);
