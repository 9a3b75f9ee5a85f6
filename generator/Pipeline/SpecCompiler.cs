using System.Linq;
using System.Threading;
using RunAi.Generator.Api;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Emit.Contracts;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Kubernetes;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Parts;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generator.Pipeline;

/// <summary>Compiles a spec in stages: text, spec tree, document, API model, C# model.</summary>
internal static class SpecCompiler
{
    public static SpecOutput Compile(SpecInput input, CancellationToken cancellationToken)
    {
        if (input.Failure is { } failure)
        {
            return new SpecOutput(default, new[] { failure }.ToEquatableArray());
        }

        var diagnostics = new DiagnosticBag();
        EquatableArray<CSharpFile> files;
        SpecContract? contract = null;
        try
        {
            files = Compile(input, diagnostics, cancellationToken);
            contract = CreateContract(input, files, diagnostics);
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            files = default;
            diagnostics.Report(InternalErrors.Create(exception, input.Spec.Path));
        }

        var located = diagnostics.ToEquatableArray().Select(diagnostic => WithItem(diagnostic, input.Spec.Metadata)).ToEquatableArray();
        return new SpecOutput(files, located, contract);
    }

    private static SpecContract? CreateContract(SpecInput input, EquatableArray<CSharpFile> files, DiagnosticBag diagnostics)
    {
        var metadata = input.Spec.Metadata!;
        if (metadata.ContractFile.Length == 0 || files.Count == 0)
        {
            return null;
        }

        if (input.ContractOwner is { } owner)
        {
            diagnostics.Report(
                DiagnosticIds.InvalidMetadata,
                ClientSettingsReader.GetLocation(metadata),
                "ContractFile",
                metadata.ContractFile,
                input.Spec.Path,
                $"a file that is not the one of '{owner}'");
            return null;
        }

        return new SpecContract(metadata.ContractFile, ContractWriter.Write(files), metadata.Docs);
    }

    private static EquatableArray<CSharpFile> Compile(SpecInput input, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var metadata = input.Spec.Metadata!;
        if (ClientSettingsReader.Read(input.Spec, diagnostics) is not { } settings)
        {
            return default;
        }

        if (input.NamespaceOwner is { } owner)
        {
            diagnostics.Report(DiagnosticIds.DuplicateNamespace, ClientSettingsReader.GetLocation(metadata), input.Spec.Path, settings.Namespace, owner);
            return default;
        }

        settings = settings with { FileNamePrefix = input.FileNamePrefix, NestedNamespaces = input.NestedNamespaces };
        var externals = new ExternalReferences(path => SpecItemText.WithReference(input.Spec, path));
        if (ReadDocument(input, externals, diagnostics) is not { } source || KubernetesDocument.Read(source, diagnostics) is not { } tree)
        {
            return default;
        }

        if (input.Overlay is { } overlay)
        {
            if (ReadTree(overlay, diagnostics) is not { } changes)
            {
                return default;
            }

            tree = OverlayApplier.Apply(tree, changes, diagnostics);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var filters = ClientSettingsReader.ReadFilters(metadata);
        var filtered = SpecFilter.Apply(tree, filters, ClientSettingsReader.GetLocation(metadata), diagnostics);
        settings = settings with { OmittedGroups = OmittedGroupReader.Read(OmittedTags.Find(tree, filtered), filters, metadata.IsBundled) };
        tree = filtered;
        if (OpenApiReader.Read(tree, diagnostics, externals: externals) is not { } document)
        {
            return default;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var api = ApiModelBuilder.Build(document, diagnostics, HasOwnCredentials(metadata, settings, document));
        if (metadata.LacksKubernetes && api.NeedsKubernetes)
        {
            diagnostics.Report(DiagnosticIds.KubernetesPackageMissing, ClientSettingsReader.GetLocation(metadata), input.Spec.Path);
            return default;
        }

        return CSharpModelBuilder.Build(api, settings, diagnostics);
    }

    // Run:ai's documents, also those that a project downloads, and APIs that Run:ai serves use the token of the tenant.
    private static bool HasOwnCredentials(SpecMetadata metadata, ClientSettings settings, OpenApiDocument document) =>
        !metadata.IsBundled
        && metadata.Endpoint.Length == 0
        && settings.ClientName is not ("AdministratorClient" or "ResearcherClient")
        && !document.IsOfRunAi;

    /// <summary>
    /// Adds the item to diagnostics in the project file. <see cref="ItemLocations"/> finds its location later, so that a moved item does not compile
    /// the spec again.
    /// </summary>
    private static DiagnosticInfo WithItem(DiagnosticInfo diagnostic, SpecMetadata? metadata) =>
        metadata is { DefiningProject.Length: > 0 } && diagnostic.Location?.Path == metadata.DefiningProject
            ? diagnostic with { Item = metadata.Item, Docs = metadata.Docs }
            : diagnostic with { Docs = metadata?.Docs ?? string.Empty };

    /// <summary>Returns the document of a spec, together with the parts in other files.</summary>
    private static SpecNode? ReadDocument(SpecInput input, ExternalReferences externals, DiagnosticBag diagnostics)
    {
        var links = input.Spec.Metadata!.Links;
        if ((input.Parts.Count == 0 && links.Length == 0) || input.Spec.Text is null)
        {
            return ReadTree(input.Spec, diagnostics);
        }

        var tree = input.Spec.Source.Parse();
        foreach (var diagnostic in tree.Diagnostics)
        {
            diagnostics.Report(diagnostic);
        }

        var parts = new PartSet(input.Spec.Source, input.Parts, links.Split(SpecMetadata.Separator), SpecLimits.Default, diagnostics);
        return tree.Root is { } root ? SplitDocument.Join(root, parts, externals, SpecLimits.Default, diagnostics) : null;
    }

    private static SpecNode? ReadTree(SpecFile file, DiagnosticBag diagnostics)
    {
        if (file.Text is { } text)
        {
            return SpecParser.Parse(new SpecContent(file.Path, text), SpecLimits.Default, diagnostics);
        }

        diagnostics.Report(DiagnosticIds.SpecNotFound, new SourceLocation(file.Path, 0, 0), file.Path);
        return null;
    }
}
