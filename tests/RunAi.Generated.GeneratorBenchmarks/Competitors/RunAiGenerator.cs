using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Runs our generator as the compiler does.</summary>
internal static class RunAiGenerator
{
    /// <summary>Creates a driver that has not run.</summary>
    public static GeneratorDriver CreateDriver(Document document) => CSharpGeneratorDriver.Create(
        [new RunAiClientGenerator().AsSourceGenerator()], [document.Text], Projects.ParseOptions, document.Options);

    /// <summary>Generates without cached results.</summary>
    public static GeneratorDriver Generate(Document document) => CreateDriver(document).RunGenerators(Projects.Empty);
}
