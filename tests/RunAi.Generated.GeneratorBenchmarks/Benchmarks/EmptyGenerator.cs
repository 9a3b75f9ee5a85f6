using Microsoft.CodeAnalysis;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>The least that a generator costs.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
