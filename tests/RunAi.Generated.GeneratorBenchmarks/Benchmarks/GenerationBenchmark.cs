using Microsoft.CodeAnalysis;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures the generation of all code from the text of a document, after just-in-time compilation.</summary>
internal static class GenerationBenchmark
{
    public static void Run(string json, int rounds)
    {
        var patched = CompetitorPatches.Apply(json);
        var original = new Document(json);
        var document = new Document(patched);
        using var kiota = new KiotaGenerator(patched);
        var series = Interleaved.Run(
            rounds,
            new Candidate("NSwag", () => NSwagGenerator.Generate(patched)),
            new Candidate("RunAi.Generated", () => RunAiGenerator.Generate(document)),
            new Candidate("RunAi.Generated, the document as it is", () => RunAiGenerator.Generate(original)),
            new Candidate("Kiota", kiota.Generate));
        int[] lines = [CountLines(NSwagGenerator.Generate(patched)), CountLines(RunAiGenerator.Generate(document)),
            CountLines(RunAiGenerator.Generate(original)), kiota.Texts().Sum(CountLines)];
        Table.Print("Generation, warm", series, i => $"{lines[i]:N0} lines");
    }

    private static int CountLines(string code) => code.Count(character => character == '\n');

    private static int CountLines(GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.Sum(tree => CountLines(tree.ToString()));
}
