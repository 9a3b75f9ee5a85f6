using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Reads the documents of Kubernetes: custom resource definitions, and the OpenAPI document that an API server publishes for a group and version.
/// </summary>
internal static class KubernetesDocument
{
    // A version is published as hundreds of nodes, which a malicious file could multiply. The largest known operators have fewer than a hundred.
    private const int VersionLimit = 1_000;

    /// <summary>
    /// Returns the OpenAPI document for definitions, with their locations, and with names for C# for each document of Kubernetes. All other documents are
    /// returned unchanged.
    /// </summary>
    /// <param name="root">The spec tree.</param>
    /// <param name="diagnostics">Receives the errors in definitions (RUNAI0025, RUNAI0026).</param>
    /// <returns>The document, or null if none of the definitions in the file can be used.</returns>
    public static SpecNode? Read(SpecNode root, DiagnosticBag diagnostics)
    {
        if (KubernetesObjects.FindKind(root) is not { } kind || root["openapi"] is not null || root["swagger"] is not null)
        {
            return KubernetesNames.Apply(root);
        }

        var objects = kind is KubernetesObjects.ListKind or CustomResourceDefinitionReader.Kind + "List" ? root["items"]?.Items ?? [] : [root];
        var definitions = objects.Where(static item => KubernetesObjects.FindKind(item) == CustomResourceDefinitionReader.Kind).ToList();
        if (definitions.Count == 0)
        {
            var kinds = string.Join(", ", objects.Select(KubernetesObjects.FindKind).OfType<string>().Distinct(StringComparer.Ordinal).Take(3));
            diagnostics.Report(
                DiagnosticIds.NotAnOpenApiDocument, root.Location,
                $"it contains Kubernetes objects ({(kinds.Length == 0 ? kind : kinds)}), of which only {CustomResourceDefinitionReader.Kind} describes an API");
            return null;
        }

        var usable = ReadDefinitions(definitions, diagnostics);
        if (usable.Sum(static definition => definition.Versions.Count) > VersionLimit)
        {
            diagnostics.Report(
                DiagnosticIds.BudgetExceeded, root.Location, VersionLimit.ToString(CultureInfo.InvariantCulture), "versions of custom resource definitions");
            return null;
        }

        return usable.Count == 0 ? null : KubernetesNames.Apply(Publish(root, usable, diagnostics));
    }

    private static List<CustomResourceDefinition> ReadDefinitions(List<SpecNode> nodes, DiagnosticBag diagnostics)
    {
        var reader = new CustomResourceDefinitionReader(diagnostics);
        var usable = new List<CustomResourceDefinition>();
        var kinds = new HashSet<(string Group, string Name)>();
        foreach (var node in nodes)
        {
            if (reader.Read(node) is not { } definition)
            {
                continue;
            }

            if (kinds.Add((definition.Group, definition.Kind)) && kinds.Add((definition.Group, definition.Plural)))
            {
                usable.Add(definition);
            }
            else
            {
                diagnostics.Report(
                    DiagnosticIds.InvalidCustomResourceDefinition, node.Location, CustomResourceDefinitionReader.GetName(node),
                    $"the file contains another definition of {definition.Kind} or {definition.Plural} in the group {definition.Group}; remove one of them");
            }
        }

        return usable;
    }

    private static SpecNode Publish(SpecNode root, List<CustomResourceDefinition> definitions, DiagnosticBag diagnostics)
    {
        var schemaReader = new StructuralSchemaReader(diagnostics);
        var paths = new List<SpecProperty>();
        var schemas = new List<SpecProperty>(MetaSchemas.All.Properties);
        foreach (var definition in definitions)
        {
            foreach (var version in definition.Versions)
            {
                if (version.Schema is null)
                {
                    var reason = $"the version {version.Name} does not have a schema.openAPIV3Schema";
                    diagnostics.Report(DiagnosticIds.SchemaNotStructural, version.Node.Location, "the object", reason);
                }

                var publisher = new ResourcePublisher(definition, version);
                publisher.AddPaths(paths);
                publisher.AddSchemas(schemas, schemaReader);
            }
        }

        var nodes = new NodeFactory(root.Location);
        var groups = definitions.Select(static definition => definition.Group).Distinct(StringComparer.Ordinal);
        var versions = definitions.SelectMany(static definition => definition.Versions).Select(static version => version.Name);
        return nodes.Object(
            nodes.Property("openapi", "3.0.0"),
            nodes.Property("info", nodes.Object(
                nodes.Property("title", "Kubernetes API of " + string.Join(", ", groups)),
                nodes.Property("version", string.Join(", ", versions.Distinct(StringComparer.Ordinal))))),
            nodes.Property("paths", nodes.Object(paths)),
            nodes.Property("components", nodes.Object(nodes.Property("schemas", nodes.Object(schemas)))));
    }
}
