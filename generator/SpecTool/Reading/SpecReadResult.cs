using System.Text;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generated.SpecTool.Reading;

/// <summary>What the generator understands of a document: the same stages, up to the API model.</summary>
/// <param name="Model">The model; null where no client can be generated.</param>
/// <param name="Diagnostics">What the generator would report.</param>
internal sealed record SpecReadResult(ApiModel? Model, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    /// <summary>The errors, each of which means that there would be no client.</summary>
    public IEnumerable<DiagnosticInfo> Errors => Diagnostics.Where(diagnostic => DiagnosticDescriptors.Get(diagnostic.Id).DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Reads a document.</summary>
    /// <param name="path">What its diagnostics call it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="overlayPath">The file of an overlay, or null.</param>
    public static SpecReadResult Read(string path, string text, string? overlayPath)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SpecParser.Parse(new SpecContent(path, text), SpecLimits.Default, diagnostics);
        if (tree is not null && overlayPath is not null)
        {
            var overlay = SpecParser.Parse(new SpecContent(overlayPath, File.ReadAllText(overlayPath)), SpecLimits.Default, diagnostics);
            tree = overlay is null ? null : OverlayApplier.Apply(tree, overlay, diagnostics);
        }

        var document = tree is null ? null : OpenApiReader.Read(tree, diagnostics);
        var model = document is null ? null : ApiModelBuilder.Build(document, diagnostics);
        return new SpecReadResult(model, [.. diagnostics.ToEquatableArray()]);
    }

    /// <summary>Reads a document from its file's bytes.</summary>
    public static SpecReadResult Read(string path, ReadOnlyMemory<byte> bytes, string? overlayPath)
    {
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return Read(path, reader.ReadToEnd(), overlayPath);
    }
}
