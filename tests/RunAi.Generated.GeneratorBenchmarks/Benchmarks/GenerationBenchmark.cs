using Microsoft.CodeAnalysis;
using RunAi.Generated.GeneratorBenchmarks.Measuring;
using RunAi.Generated.GeneratorBenchmarks.Peers;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>From the document's text to all of the code, once everything is compiled to machine code.</summary>
internal static class GenerationBenchmark
{
    public static void Run(string json, int rounds)
    {
        var patched = PeerPatches.Apply(json);
        var original = new Document(json);
        var document = new Document(patched);
        using var kiota = new KiotaGenerator(patched);
        var series = Interleaved.Run(
            rounds,
            new Contender("NSwag", () => NSwagGenerator.Generate(patched)),
            new Contender("RunAi.Generated", () => OurGenerator.Generate(document)),
            new Contender("RunAi.Generated, the document as it is", () => OurGenerator.Generate(original)),
            new Contender("Kiota", kiota.Generate));
        int[] lines = [LinesOf(NSwagGenerator.Generate(patched)), LinesOf(OurGenerator.Generate(document)), LinesOf(OurGenerator.Generate(original)), kiota.Texts().Sum(LinesOf)];
        Table.Print("Generation, warm", series, i => $"{lines[i]:N0} lines");
    }

    private static int LinesOf(string code) => code.Count(character => character == '\n');

    private static int LinesOf(GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.Sum(tree => LinesOf(tree.ToString()));
}
