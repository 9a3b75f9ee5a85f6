using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Our generator as the compiler runs it.</summary>
internal static class RunAiGenerator
{
    /// <summary>A driver that has run nothing yet.</summary>
    public static GeneratorDriver CreateDriver(Document document) => CSharpGeneratorDriver.Create(
        [new RunAiClientGenerator().AsSourceGenerator()], [document.Text], Projects.ParseOptions, document.Options);

    /// <summary>Generates from scratch.</summary>
    public static GeneratorDriver Generate(Document document) => CreateDriver(document).RunGenerators(Projects.Empty);
}
