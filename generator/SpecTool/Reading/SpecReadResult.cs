using System.Text;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Parts;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generated.SpecTool.Reading;

/// <summary>Represents a spec as read by the stages of the generator up to the API model.</summary>
/// <param name="Model">The model, or null if no client can be generated.</param>
/// <param name="Diagnostics">The diagnostics that the generator would report.</param>
/// <param name="IsOpenApi">Whether the spec is an OpenAPI document; otherwise, it contains custom resource definitions.</param>
internal sealed record SpecReadResult(ApiModel? Model, IReadOnlyList<DiagnosticInfo> Diagnostics, bool IsOpenApi)
{
    /// <summary>Gets the errors, which prevent the generation of a client.</summary>
    public IEnumerable<DiagnosticInfo> Errors =>
        Diagnostics.Where(diagnostic => DiagnosticDescriptors.Get(diagnostic.Id).DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Gets the references to other files, which the spec cannot be used without completely.</summary>
    public IEnumerable<DiagnosticInfo> MissingFiles => Diagnostics.Where(static diagnostic => diagnostic.Id == DiagnosticIds.ExternalReference);

    /// <summary>Reads a spec, together with the parts in files below its folder.</summary>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="text">The text of the spec.</param>
    /// <param name="overlayPath">The path of the overlay, or null.</param>
    public static SpecReadResult Read(string path, string text, string? overlayPath) => Read(path, text, overlayPath, PartFiles.Find(path, text));

    /// <summary>Reads a spec, together with parts.</summary>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="text">The text of the spec.</param>
    /// <param name="overlayPath">The path of the overlay, or null.</param>
    /// <param name="files">The parts.</param>
    public static SpecReadResult Read(string path, string text, string? overlayPath, IReadOnlyList<SpecSource> files)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SpecParser.Parse(new SpecContent(path, text), SpecLimits.Default, diagnostics);
        var externals = CreateExternals();
        if (tree is not null && files.Count > 0)
        {
            tree = Join(tree, path, text, files, externals, diagnostics);
        }

        var isOpenApi = tree?["openapi"] is not null || tree?["swagger"] is not null;
        tree = tree is null ? null : KubernetesDocument.Read(tree, diagnostics);
        if (tree is not null && overlayPath is not null)
        {
            var overlay = SpecParser.Parse(new SpecContent(overlayPath, File.ReadAllText(overlayPath)), SpecLimits.Default, diagnostics);
            tree = overlay is null ? null : OverlayApplier.Apply(tree, overlay, diagnostics);
        }

        var document = tree is null ? null : OpenApiReader.Read(tree, diagnostics, externals: externals);
        var model = document is null ? null : ApiModelBuilder.Build(document, diagnostics, hasOwnCredentials: !document.IsOfRunAi);
        return new SpecReadResult(model, [.. diagnostics.ToEquatableArray()], isOpenApi);
    }

    /// <summary>Reads a spec from the bytes of its file.</summary>
    public static SpecReadResult Read(string path, ReadOnlyMemory<byte> bytes, string? overlayPath) => Read(path, Decode(bytes), overlayPath);

    /// <summary>Decodes the bytes of a file.</summary>
    public static string Decode(ReadOnlyMemory<byte> bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>Returns the references to other files that are not among the specified parts, in the order of the document.</summary>
    public static IReadOnlyList<MissingReference> FindMissing(string path, string text, IReadOnlyList<SpecSource> files)
    {
        var diagnostics = new DiagnosticBag();
        var externals = CreateExternals();
        if (SpecParser.Parse(new SpecContent(path, text), SpecLimits.Default, diagnostics) is { } tree)
        {
            Join(tree, path, text, files, externals, diagnostics);
        }

        return
        [
            .. externals.Failures.Where(static failure => failure.Value.Id == DiagnosticIds.ExternalReference)
                .Select(static failure => new MissingReference(failure.Key.Location, failure.Value.Text)).Distinct(),
        ];
    }

    private static ExternalReferences CreateExternals() => new(static part => $"References=\"{part}\"");

    private static SpecNode? Join(
        SpecNode tree, string path, string text, IReadOnlyList<SpecSource> files, ExternalReferences externals, DiagnosticBag diagnostics)
    {
        var parts = new PartSet(new SpecSource(Path.GetFullPath(path), text), files, links: [], SpecLimits.Default, diagnostics);
        return SplitDocument.Join(tree, parts, externals, SpecLimits.Default, diagnostics);
    }
}
