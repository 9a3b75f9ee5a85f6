using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>A generator of constant files, which measures the cost of as many files in Roslyn itself.</summary>
/// <param name="files">The names and the texts of the files.</param>
internal sealed class ConstantGenerator(IReadOnlyList<(string HintName, SourceText Text)> files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.ParseOptionsProvider.SelectMany((_, _) => Enumerable.Range(0, files.Count)),
        (production, index) => production.AddSource(files[index].HintName, files[index].Text));
}
