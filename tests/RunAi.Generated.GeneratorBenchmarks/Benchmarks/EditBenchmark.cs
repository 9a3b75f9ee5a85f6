using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.GeneratorBenchmarks.Competitors;
using RunAi.Generated.GeneratorBenchmarks.Measurement;

namespace RunAi.Generated.GeneratorBenchmarks.Benchmarks;

/// <summary>Measures the cost of a keystroke in a C# file after the generation.</summary>
internal static class EditBenchmark
{
    private const int Files = 200;

    // A single run is too short to measure.
    private const int EditsPerRun = 500;

    public static void Run(string json, int rounds)
    {
        var project = Projects.Empty.AddSyntaxTrees(
            Enumerable.Range(0, Files).Select(i => Projects.Parse($"internal static class Class{i} {{ public static int Value => {i}; }}", $"Class{i}.cs")));
        var document = new Document(json);
        var ours = RunAiGenerator.CreateDriver(document).RunGenerators(project);
        var files = ours.GetRunResult().Results[0].GeneratedSources.Select(source => (source.HintName, source.SourceText)).ToList();
        var series = Interleaved.Run(
            rounds,
            CreateCandidate("an empty generator", CSharpGeneratorDriver.Create(new EmptyGenerator()).RunGenerators(project), project),
            CreateCandidate(
                $"a generator of {files.Count} constant files", CSharpGeneratorDriver.Create(new ConstantGenerator(files)).RunGenerators(project), project),
            CreateCandidate("RunAi.Generated", ours, project));
        Table.Print($"{EditsPerRun} edits of a C# file in a project of {Files} files", series);
    }

    private static Candidate CreateCandidate(string name, GeneratorDriver driver, CSharpCompilation project) => new(name, () =>
    {
        var edited = project.SyntaxTrees[0];
        var compilation = project;
        for (var i = 0; i < EditsPerRun; i++)
        {
            var tree = Projects.Parse($"internal static class Class0 {{ public static int Value => {i}; }}", edited.FilePath);
            compilation = compilation.ReplaceSyntaxTree(edited, tree);
            edited = tree;
            driver = driver.RunGenerators(compilation);
        }
    });
}
