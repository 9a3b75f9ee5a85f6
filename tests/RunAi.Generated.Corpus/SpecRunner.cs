using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generator;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generated.Corpus;

/// <summary>Generates a client with Roslyn's generator driver, compiles it, and collects statistics.</summary>
internal static class SpecRunner
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Corpus",
        references: References.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));

    public static SpecRow Run(string path)
    {
        var facts = DocumentFacts.Read(path);
        var driver = CSharpGeneratorDriver.Create(
            [new RunAiClientGenerator().AsSourceGenerator()],
            [new SpecAdditionalText(path, File.ReadAllText(path))],
            ParseOptions,
            new SpecOptionsProvider(path),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        var watch = Stopwatch.StartNew();
        var ran = driver.RunGeneratorsAndUpdateCompilation(Project, out var output, out _);
        var generatorMs = watch.Elapsed.TotalMilliseconds;
        var result = ran.GetRunResult();

        watch.Restart();
        var compiled = StrictCode.CreateCompilation(output, result.GeneratedTrees).Emit(Stream.Null).Diagnostics;
        var compileMs = watch.Elapsed.TotalMilliseconds;

        var diagnostics = result.Diagnostics.Concat(compiled).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return new SpecRow
        {
            Spec = path,
            Version = facts.Version,
            Operations = facts.Operations,
            Schemas = facts.Schemas,
            Generated = CountOperations(result.Results[0], facts),
            Skipped = result.Diagnostics.Count(diagnostic => diagnostic.Id == DiagnosticIds.OperationSkipped),
            GeneratorMs = generatorMs,
            CompileMs = compileMs,
            Files = result.GeneratedTrees.Length,
            Lines = result.GeneratedTrees.Sum(tree => tree.GetText().Lines.Count),
            Bytes = result.GeneratedTrees.Sum(tree => (long)System.Text.Encoding.UTF8.GetByteCount(tree.GetText().ToString())),
            Errors = errors.Count,
            Warnings = compiled.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning),
            Codes = diagnostics.CountBy(diagnostic => diagnostic.Id).ToDictionary(StringComparer.Ordinal),
            Lists = CountLists(result.Results[0]),
            Exception = result.Results[0].Exception?.ToString(),
            First = errors.Count == 0 ? null : errors[0].ToString(),
        };
    }

    private static Dictionary<string, int> CountLists(GeneratorRunResult result)
    {
        var operations = FindTypes(result).OfType<CSharpGroup>().SelectMany(group => group.Operations).ToList();
        return operations.Select(operation => operation.PagedOperation).OfType<CSharpPagedOperation>()
            .Select(list => list.Pagination?.Method ?? "List without pages")
            .Concat(operations.Select(operation => operation.Stream?.Method.Split('<')[0]).OfType<string>())
            .CountBy(method => method).ToDictionary(StringComparer.Ordinal);
    }

    private static List<CSharpType> FindTypes(GeneratorRunResult result) => !result.TrackedSteps.TryGetValue(TrackingNames.Sources, out var steps)
        ? []
        : [.. steps.SelectMany(step => step.Outputs).Select(step => step.Value).OfType<CSharpFile>().SelectMany(file => file.Types)];

    // Distinct, because an operation with responses of two kinds has two methods.
    private static int CountOperations(GeneratorRunResult result, DocumentFacts facts)
    {
        var types = FindTypes(result);
        var operations = types.OfType<CSharpGroup>().SelectMany(group => group.Operations)
            .DistinctBy(operation => (operation.OperationId, operation.HttpMethod, operation.CustomMethod, operation.Route)).Count();
        return operations + types.OfType<CSharpClass>().Select(type => type.Kind).OfType<CSharpKind>()
            .Sum(kind => facts.KindOperations.GetValueOrDefault($"/{kind.Group}/{kind.Version}/{kind.Plural}"));
    }
}
