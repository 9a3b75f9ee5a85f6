using System.Globalization;
using Microsoft.CodeAnalysis;
using RunAi.Generated.GeneratorBenchmarks.Measuring;
using RunAi.Generated.GeneratorBenchmarks.Peers;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>What the compiler pays for the code: parsing, binding and emitting into memory, with the same references.</summary>
internal static class CompilationBenchmark
{
    public static void Run(string json, int rounds)
    {
        var patched = PeerPatches.Apply(json);
        IReadOnlyList<string> peers = [NSwagGenerator.Generate(patched)];
        var ours = TextsOf(new Document(patched));
        using var generator = new KiotaGenerator(patched);
        generator.Generate();
        var kiota = generator.Texts();
        var series = Interleaved.Run(
            rounds,
            new Contender("NSwag", () => Compile(peers)),
            new Contender("RunAi.Generated", () => Compile(ours)),
            new Contender("Kiota", () => Compile(kiota)));
        IReadOnlyList<string>[] codes = [peers, ours, kiota];
        Table.Print("Compilation of the code", series, i => string.Create(CultureInfo.InvariantCulture, $"{codes[i].Sum(text => text.Count(character => character == '\n')):N0} lines, {codes[i].Sum(text => text.Length) / 1e6:N2} MB"));
    }

    /// <summary>What our generator makes of a document.</summary>
    public static IReadOnlyList<string> TextsOf(Document document) =>
        [.. OurGenerator.Generate(document).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString())];

    private static void Compile(IReadOnlyList<string> texts)
    {
        var result = Projects.Empty.AddSyntaxTrees(texts.Select(text => Projects.Parse(text))).Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The code does not compile: {result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }
    }
}
