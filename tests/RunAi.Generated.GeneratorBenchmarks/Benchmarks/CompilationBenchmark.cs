using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures the compilation of the code: parsing, binding and emitting into memory, with the same references.</summary>
internal static class CompilationBenchmark
{
    public static void Run(string json, int rounds)
    {
        var patched = CompetitorPatches.Apply(json);
        using var generator = new KiotaGenerator(patched);
        generator.Generate();
        (string Name, IReadOnlyList<string> Texts)[] codes =
        [
            ("RunAi.Generated", GenerateTexts(new Document(patched))),
            ("NSwag", [NSwagGenerator.Generate(patched)]),
            ("Kiota", generator.Texts()),
        ];
        var errors = codes.Select(code => FindError(code.Texts)).ToList();
        for (var i = 0; i < codes.Length; i++)
        {
            if (errors[i] is { } error)
            {
                Console.WriteLine($"The code of {codes[i].Name} does not compile and is not measured: {error}\n{GetLine(error)}");
            }
        }

        codes = [.. codes.Where((_, i) => errors[i] is null)];
        var series = Interleaved.Run(rounds, [.. codes.Select(code => new Candidate(code.Name, () => Compile(code.Texts)))]);
        Table.Print("Compilation of the code", series, i => Describe(codes[i].Texts));
    }

    /// <summary>Returns the files that our generator creates for a document.</summary>
    public static IReadOnlyList<string> GenerateTexts(Document document) =>
        [.. RunAiGenerator.Generate(document).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString())];

    private static EmitResult Compile(IReadOnlyList<string> texts) =>
        Projects.Empty.AddSyntaxTrees(texts.Select(text => Projects.Parse(text))).Emit(Stream.Null);

    private static string Describe(IReadOnlyList<string> texts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{texts.Sum(text => text.Count(character => character == '\n')):N0} lines, {texts.Sum(text => text.Length) / 1e6:N2} MB");

    private static string? GetLine(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString().Trim();

    private static Diagnostic? FindError(IReadOnlyList<string> texts) =>
        Compile(texts).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
