using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Collects the diagnostics of all specs and files, with the locations of items and the configured severities.</summary>
internal static class DiagnosticCollector
{
    public static EquatableArray<DiagnosticInfo> Collect(ImmutableArray<SpecOutput> outputs, ImmutableArray<GeneratorInput> files)
    {
        var diagnostics = outputs
            .SelectMany(static output => output.Diagnostics)
            .Concat(files.OfType<UnreadableFile>().Select(static file => file.Diagnostic))
            .ToEquatableArray();
        try
        {
            diagnostics = diagnostics.Concat(CompareContracts(outputs, files)).ToEquatableArray();
            var settings = files.OfType<SettingsFile>().ToEquatableArray();
            var located = ItemLocations.Apply(diagnostics, settings).Concat(UnknownMetadata.Find(settings)).ToEquatableArray();
            return EditorConfigSeverities.Apply(located, settings);
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            return diagnostics.Append(InternalErrors.Create(exception, path: null, "locations and severities of diagnostics")).ToEquatableArray();
        }
    }

    private static IEnumerable<DiagnosticInfo> CompareContracts(ImmutableArray<SpecOutput> outputs, ImmutableArray<GeneratorInput> files) => outputs
        .Select(static output => output.Contract)
        .OfType<SpecContract>()
        .Select(contract => ContractComparer.Compare(contract, files.OfType<ContractFile>()))
        .OfType<DiagnosticInfo>();
}
