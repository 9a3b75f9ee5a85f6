using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Recognizes Kubernetes objects in a spec tree.</summary>
internal static class KubernetesObjects
{
    public const string ListKind = "List";

    /// <summary>Returns the kind of a Kubernetes object; null if the node is not one.</summary>
    public static string? FindKind(SpecNode node) => node.GetString("apiVersion") is null ? null : node.GetString("kind");

    /// <summary>Returns a value indicating whether a YAML document contains a Kubernetes object, or nothing.</summary>
    public static bool IsObjectOrNothing(SpecNode document) => document.IsNull || FindKind(document) is not null;

    /// <summary>Creates the List that is equal to a file of several YAML documents. Documents without content are omitted.</summary>
    public static SpecNode CreateList(SourceLocation location, IReadOnlyList<SpecNode> documents)
    {
        var items = new List<SpecNode>(documents.Count);
        foreach (var document in documents)
        {
            if (!document.IsNull)
            {
                items.Add(document);
            }
        }

        return items.Count == 1
            ? items[0]
            : SpecNode.Object(location,
            [
                new SpecProperty("apiVersion", location, SpecNode.String(location, "v1")),
                new SpecProperty("kind", location, SpecNode.String(location, ListKind)),
                new SpecProperty("items", location, SpecNode.Array(location, items)),
            ]);
    }
}
