using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator.Tests.Support;

/// <summary>One run of the generator: what came out and which of it is new.</summary>
internal sealed class GeneratorStep(GeneratorRunResult result, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
{
    // The steps of the generator by the names that it gives them.
    private static readonly string[] Names =
        [TrackingNames.Files, TrackingNames.Inputs, TrackingNames.Outputs, TrackingNames.Sources, TrackingNames.Diagnostics];

    /// <summary>The project together with what was generated for it.</summary>
    public Compilation Compilation => compilation;

    /// <summary>What the generator reports, and what the compiler reports of the generator.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public Exception? Exception => result.Exception;

    public IReadOnlyList<GeneratedFile> Files { get; } =
        [.. result.GeneratedSources.Select(source => new GeneratedFile(source.HintName, source.SourceText.ToString())).OrderBy(file => file.HintName, StringComparer.Ordinal)];

    /// <summary>What keeps the generated code from compiling.</summary>
    public IReadOnlyList<string> CompilerErrors() =>
        [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];

    /// <summary>The values that a step gave, with what became of each since the run before.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> GetOutputs(string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs)] : [];

    /// <summary>The values of a step that are not those of the run before.</summary>
    public IEnumerable<object> GetChanges(string step) => GetOutputs(step).Where(output => !IsCached(output.Reason)).Select(output => output.Value);

    /// <summary>Each of our steps with the values that are not those of the run before.</summary>
    public IReadOnlyList<string> Changes() =>
    [
        .. from step in Names
           from output in GetOutputs(step)
           where !IsCached(output.Reason)
           select $"{step}: {output.Reason} {output.Value}",
    ];

    /// <summary>How many files the generator printed, and how many diagnostics it reported, instead of taking them from the run before.</summary>
    public int Emissions => result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Count(output => !IsCached(output.Reason));

    private static bool IsCached(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
