using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Joins a document that is split over several files.</summary>
internal static class SplitDocument
{
    private const string Components = "components";
    private const string DiscriminatorValue = "x-ms-discriminator-value";

    /// <summary>
    /// Returns the document that a single file would contain: parts of other files are components, or replace the references to them. All values keep
    /// their locations. A reference that cannot be resolved remains, and is reported if the reader of the document needs it.
    /// </summary>
    /// <param name="root">The tree of the spec.</param>
    /// <param name="parts">The files that the spec can refer to.</param>
    /// <param name="externals">Receives the references that cannot be resolved.</param>
    /// <param name="limits">The limits of the document.</param>
    /// <param name="diagnostics">Receives the errors in the files.</param>
    /// <returns>The document; null if it exceeds a limit, which is reported.</returns>
    public static SpecNode? Join(SpecNode root, PartSet parts, ExternalReferences externals, SpecLimits limits, DiagnosticBag diagnostics)
    {
        if ((root["openapi"] ?? root["swagger"]) is not { Kind: SpecNodeKind.String or SpecNodeKind.Number } version)
        {
            return root;
        }

        var isSwagger = root["openapi"] is null;
        var identifiers = HasIdentifiers(version.Text) ? new PartIdentifiers(parts) : null;
        var schemas = isSwagger ? root["definitions"] : root[Components]?[ComponentKinds.Schemas];
        var context = new PartContext(
            parts, new PartLocator(parts, identifiers, externals), new PartTargets(), externals, schemas, limits, diagnostics);
        var shape = DocumentShapes.GetDocument(isSwagger);
        if (!Collect(context, root, shape))
        {
            return null;
        }

        new PartHomes(parts, context.Targets, isSwagger).Assign();
        var walker = new PartWalker(context, isFinal: true);
        var joined = walker.VisitSpec(root, shape);
        var added = context.Targets.All.Where(static target => target.IsAdded).GroupBy(GetSection).OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var group in added.ToList())
        {
            var components = group.OrderBy(static target => target.Home, StringComparer.Ordinal).Select(target => CreateComponent(target, walker)).ToList();
            joined = Add(joined, group.Key.Split('/'), 1, components);
        }

        return walker.IsExceeded || parts.IsExceeded ? null : joined;
    }

    // $id is a keyword of schemas from 3.1 on.
    private static bool HasIdentifiers(string version) =>
        version.StartsWith("3.", StringComparison.Ordinal) && !version.StartsWith("3.0", StringComparison.Ordinal);

    private static bool Collect(PartContext context, SpecNode root, DocumentShape shape)
    {
        var walker = new PartWalker(context, isFinal: false);
        walker.VisitSpec(root, shape);
        while (!walker.IsExceeded && !context.Parts.IsExceeded && context.Targets.TakePending() is { } target)
        {
            walker.VisitTarget(target);
        }

        return !walker.IsExceeded && !context.Parts.IsExceeded;
    }

    private static string GetSection(PartTarget target) => target.Home!.Substring(0, target.Home.LastIndexOf('/'));

    private static SpecProperty CreateComponent(PartTarget target, PartWalker walker)
    {
        var name = JsonPointer.GetLastToken(target.Home!);
        var node = walker.VisitTarget(target);
        var location = target.Position.Node.Location;
        if (name != target.Name && target.Shape.Section == ComponentKinds.Schemas && node.IsObject && node[DiscriminatorValue] is null)
        {
            // The value of a discriminator is the name of the part, not the longer one that distinguishes it from another part.
            node = SpecNode.Object(node.Location, [.. node.Properties, new SpecProperty(DiscriminatorValue, location, SpecNode.String(location, target.Name))]);
        }

        return new SpecProperty(name, location, node);
    }

    /// <summary>Adds properties to an object in the document, which is created if it does not exist.</summary>
    private static SpecNode Add(SpecNode node, IReadOnlyList<string> path, int depth, List<SpecProperty> added)
    {
        if (depth == path.Count)
        {
            return SpecNode.Object(node.Location, [.. node.Properties, .. added]);
        }

        var existing = node[path[depth]] is { IsObject: true } found ? found : SpecNode.Object(node.Location, []);
        var location = node.IndexOf(path[depth]) is var index and >= 0 ? node.Properties[index].NameLocation : node.Location;
        var section = new SpecProperty(path[depth], location, Add(existing, path, depth + 1, added));
        return SpecNode.Object(node.Location, [.. node.Properties.Where(property => property.Name != path[depth]), section]);
    }
}
