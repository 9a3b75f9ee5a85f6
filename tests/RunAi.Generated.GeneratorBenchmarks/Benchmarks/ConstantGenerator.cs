using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Hands out files that are always the same: what Roslyn itself pays for as many, whoever makes them.</summary>
/// <param name="files">The names and the texts of the files.</param>
internal sealed class ConstantGenerator(IReadOnlyList<(string HintName, SourceText Text)> files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.ParseOptionsProvider.SelectMany((_, _) => Enumerable.Range(0, files.Count)),
        (production, index) => production.AddSource(files[index].HintName, files[index].Text));
}
