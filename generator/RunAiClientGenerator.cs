using Microsoft.CodeAnalysis;
using RunAi.Generator.Pipeline;

namespace RunAi.Generator;

/// <summary>Generates a typed client for each OpenAPI document that a project includes with a <c>RunAiSpec</c> item.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RunAiClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A single step reads all files, because Roslyn evaluates each step at every keystroke.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellationToken) => GeneratorInputReader.Read(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Files)
            .Collect();

        var outputs = files
            .SelectMany(static (all, _) => SpecInputs.Combine(all))
            .WithTrackingName(TrackingNames.Inputs)
            .Select(SpecCompiler.Compile)
            .WithTrackingName(TrackingNames.Outputs);

        // Sources depend only on the C# model: moving a line of the spec changes diagnostics, not sources.
        var sources = outputs
            .SelectMany(static (output, _) => OutputBuckets.Distribute(output.Files))
            .SelectMany(static (bucket, _) => bucket)
            .WithTrackingName(TrackingNames.Sources);
        context.RegisterSourceOutput(sources, OutputProducer.AddSource);

        var diagnostics = outputs
            .Collect()
            .Combine(files)
            .SelectMany(static (pair, _) => DiagnosticCollector.Collect(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, OutputProducer.AddDiagnostic);
    }
}
