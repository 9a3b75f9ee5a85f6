using Microsoft.CodeAnalysis;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>A generator that does nothing, which measures the minimum cost of a generator.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
