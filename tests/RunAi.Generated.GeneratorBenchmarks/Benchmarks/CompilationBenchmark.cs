using System.Globalization;
using Microsoft.CodeAnalysis;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures the compilation of the code: parsing, binding and emitting into memory, with the same references.</summary>
internal static class CompilationBenchmark
{
    public static void Run(string json, int rounds)
    {
        var patched = CompetitorPatches.Apply(json);
        IReadOnlyList<string> competitors = [NSwagGenerator.Generate(patched)];
        var ours = GenerateTexts(new Document(patched));
        using var generator = new KiotaGenerator(patched);
        generator.Generate();
        var kiota = generator.Texts();
        var series = Interleaved.Run(
            rounds,
            new Candidate("NSwag", () => Compile(competitors)),
            new Candidate("RunAi.Generated", () => Compile(ours)),
            new Candidate("Kiota", () => Compile(kiota)));
        IReadOnlyList<string>[] codes = [competitors, ours, kiota];
        Table.Print(
            "Compilation of the code", series, i => string.Create(
                CultureInfo.InvariantCulture,
                    $"{codes[i].Sum(text => text.Count(character => character == '\n')):N0} lines, {codes[i].Sum(text => text.Length) / 1e6:N2} MB"));
    }

    /// <summary>Returns the files that our generator creates for a document.</summary>
    public static IReadOnlyList<string> GenerateTexts(Document document) =>
        [.. RunAiGenerator.Generate(document).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString())];

    private static void Compile(IReadOnlyList<string> texts)
    {
        var result = Projects.Empty.AddSyntaxTrees(texts.Select(text => Projects.Parse(text))).Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException(
                $"The code does not compile: {result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        }
    }
}
