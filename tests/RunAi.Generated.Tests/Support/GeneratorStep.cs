using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator.Tests.Support;

/// <summary>Represents the results of a run of the generator, and which of them are new.</summary>
internal sealed class GeneratorStep(GeneratorRunResult result, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
{
    // The tracked steps of the generator.
    private static readonly string[] Names =
        [TrackingNames.Files, TrackingNames.Inputs, TrackingNames.Outputs, TrackingNames.Sources, TrackingNames.Diagnostics];

    /// <summary>Gets the project with its generated code.</summary>
    public Compilation Compilation => compilation;

    /// <summary>Gets the diagnostics of the generator, and those of the compiler about the generator.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public Exception? Exception => result.Exception;

    public IReadOnlyList<GeneratedFile> Files { get; } =
        [.. result.GeneratedSources.Select(source => new GeneratedFile(source.HintName, source.SourceText.ToString())).OrderBy(file => file.HintName,
            StringComparer.Ordinal)];

    /// <summary>Returns the errors of the generated code.</summary>
    public IReadOnlyList<string> CompilerErrors() =>
        [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Returns the outputs of a step, with the reason of each.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> GetOutputs(string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs)] : [];

    /// <summary>Returns the outputs of a step that differ from those of the preceding run.</summary>
    public IEnumerable<object> GetChanges(string step) => GetOutputs(step).Where(output => !IsCached(output.Reason)).Select(output => output.Value);

    /// <summary>Returns the steps with outputs that differ from those of the preceding run.</summary>
    public IReadOnlyList<string> Changes() =>
    [
        .. from step in Names
           from output in GetOutputs(step)
           where !IsCached(output.Reason)
           select $"{step}: {output.Reason} {output.Value}",
    ];

    /// <summary>Gets the number of files and diagnostics that were created anew rather than taken from the preceding run.</summary>
    public int Emissions => result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Count(output => !IsCached(output.Reason));

    private static bool IsCached(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
