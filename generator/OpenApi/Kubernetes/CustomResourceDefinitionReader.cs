using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Reads objects of kind CustomResourceDefinition (apiextensions.k8s.io/v1). A definition that an API server would refuse is reported (RUNAI0025) and skipped.
/// </summary>
internal sealed class CustomResourceDefinitionReader(DiagnosticBag diagnostics)
{
    public const string Kind = "CustomResourceDefinition";

    private const string ApiVersion = "apiextensions.k8s.io/v1";

    /// <summary>Returns the name of an object for messages.</summary>
    public static string GetName(SpecNode root) => root["metadata"]?.GetString("name") ?? "?";

    /// <summary>Returns the definition, or null if a diagnostic reports why it cannot be used.</summary>
    public CustomResourceDefinition? Read(SpecNode root)
    {
        var version = root["apiVersion"]!;
        if (version.Text != ApiVersion)
        {
            return Fail(root, version.Location, version.Text == "apiextensions.k8s.io/v1beta1"
                ? $"its apiVersion {version} was removed in Kubernetes 1.22; use {ApiVersion}, for example the output of `kubectl get crd <name> -o yaml`"
                : $"its apiVersion must be {ApiVersion} but is {version}");
        }

        if (root["spec"] is not { IsObject: true } spec)
        {
            return Fail(root, root.Location, "it must have an object \"spec\"");
        }

        if (spec["names"] is not { IsObject: true } names)
        {
            return Fail(root, spec.Location, "its spec must have an object \"names\"");
        }

        if (ReadText(root, spec, "group") is not { } group
            || ReadText(root, names, "kind") is not { } kind
            || ReadText(root, names, "plural") is not { } plural
            || ReadScope(root, spec) is not { } isNamespaced
            || ReadVersions(root, spec) is not { } versions)
        {
            return null;
        }

        var listKind = names["listKind"] is null ? kind + "List" : ReadText(root, names, "listKind");
        return listKind is null ? null : new CustomResourceDefinition(group, kind, listKind, plural, isNamespaced, names, versions);
    }

    private CustomResourceDefinition? Fail(SpecNode root, SourceLocation location, string reason)
    {
        diagnostics.Report(DiagnosticIds.InvalidCustomResourceDefinition, location, GetName(root), reason);
        return null;
    }

    private string? ReadText(SpecNode root, SpecNode owner, string name)
    {
        if (owner.GetString(name) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            // All names are parts of paths.
            if (text.All(static letter => letter is '.' or '-' || char.IsLetterOrDigit(letter)))
            {
                return text;
            }

            Fail(root, owner[name]!.Location, $"\"{name}\" must consist of letters, digits, \"-\" and \".\" but is \"{text}\"");
            return null;
        }

        Fail(root, (owner[name] ?? owner).Location, $"it must have a string \"{name}\"");
        return null;
    }

    private bool? ReadScope(SpecNode root, SpecNode spec)
    {
        switch (ReadText(root, spec, "scope"))
        {
            case "Namespaced":
                return true;
            case "Cluster":
                return false;
            case { } other:
                Fail(root, spec["scope"]!.Location, $"its scope must be Namespaced or Cluster but is \"{other}\"");
                return null;
            default:
                return null;
        }
    }

    private List<CustomResourceVersion>? ReadVersions(SpecNode root, SpecNode spec)
    {
        if (spec["versions"] is not { IsArray: true, Items.Count: > 0 } declared)
        {
            Fail(root, (spec["versions"] ?? spec).Location, "its spec must have a list \"versions\" that is not empty");
            return null;
        }

        var versions = new List<CustomResourceVersion>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in declared.Items)
        {
            if (ReadText(root, node, "name") is not { } name)
            {
                return null;
            }

            if (!names.Add(name))
            {
                Fail(root, node.Location, $"it has two versions {name}");
                return null;
            }

            if (node["served"] is { IsTrue: true })
            {
                versions.Add(ReadVersion(name, node));
            }
        }

        if (versions.Count == 0)
        {
            Fail(root, declared.Location, $"none of its versions is served ({string.Join(", ", names)}), so a cluster has no such objects");
            return null;
        }

        return versions;
    }

    private static CustomResourceVersion ReadVersion(string name, SpecNode node)
    {
        var subresources = node["subresources"];
        var deprecation = node["deprecated"] is { IsTrue: true } ? node.GetString("deprecationWarning") ?? $"The version {name} is deprecated." : null;
        var fields = node["selectableFields"]?.Items.Select(static field => field.GetString("jsonPath")).OfType<string>().ToList() ?? [];
        return new CustomResourceVersion(
            name, node, node["schema"]?["openAPIV3Schema"], deprecation, subresources?["status"] is not null, subresources?["scale"] is not null, fields);
    }
}
