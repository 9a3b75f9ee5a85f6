using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Common;
using RunAi.Generator.Emit;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator;

/// <summary>Generates a typed client for each OpenAPI document that a project names with a <c>RunAiSpec</c> item.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RunAiClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecFileReader.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        var outputs = files
            .Collect()
            .SelectMany(static (all, _) => SpecInputs.Combine(all))
            .WithTrackingName(TrackingNames.Inputs)
            .Select(SpecCompiler.Compile)
            .WithTrackingName(TrackingNames.Outputs);

        // Sources depend on the C# model alone: a line that moves in the spec changes diagnostics, not sources.
        var sources = outputs
            .SelectMany(static (output, _) => FileShelves.Of(output.Files))
            .SelectMany(static (shelf, _) => shelf)
            .WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(
            sources, static (production, file) => production.AddSource(file.HintName, SourceText.From(FileEmitter.Emit(file), Encoding.UTF8)));

        var diagnostics = outputs
            .SelectMany(static (output, _) => output.Diagnostics)
            .Collect()
            .Combine(SettingsOf(context))
            .SelectMany(static (pair, _) => ConfiguredLevels.Apply(ItemPlaces.Apply(new(pair.Left), pair.Right), pair.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (production, info) => production.ReportDiagnostic(DiagnosticFactory.Create(info)));
    }

    private static IncrementalValueProvider<EquatableArray<SettingsFile>> SettingsOf(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select(static (pair, cancellationToken) => SettingsFileReader.Read(pair.Left, pair.Right, cancellationToken))
        .Where(static file => file is not null)
        .Collect()
        .Select(static (files, _) => files.Select(static file => file!).ToEquatableArray())
        .WithTrackingName(TrackingNames.Settings);
}
