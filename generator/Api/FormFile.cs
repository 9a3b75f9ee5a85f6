using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Represents a property of a form that can be files.</summary>
/// <param name="IsList">Whether there can be several files.</param>
/// <param name="Others">The pointers of the variants that are not files.</param>
internal sealed record FormFile(bool IsList, IReadOnlyList<string> Others)
{
    private const int DepthLimit = 16;

    /// <summary>Returns the description of a property that can be files: bytes, a list of bytes, or a union with them; null for other properties.</summary>
    public static FormFile? Find(string schema, SchemaGraph graph)
    {
        var leaves = new List<(bool IsFile, bool IsList, string Pointer)>();
        CollectLeaves(schema, graph, isList: false, leaves, 0);
        var others = leaves.Where(leaf => !leaf.IsFile).Select(leaf => leaf.Pointer).Distinct().ToList();
        return leaves.Exists(leaf => leaf.IsFile) ? new FormFile(leaves.Exists(leaf => leaf is { IsFile: true, IsList: true }), others) : null;
    }

    private static void CollectLeaves(string pointer, SchemaGraph graph, bool isList, List<(bool IsFile, bool IsList, string Pointer)> leaves, int depth)
    {
        if (depth > DepthLimit || graph.Resolve(pointer)?.Schema is not { } schema)
        {
            return;
        }

        if (graph.IsFile(pointer))
        {
            leaves.Add((true, isList, pointer));
        }
        else if (!isList && schema.Items is { } items && CanBeFiles(items, graph, depth))
        {
            CollectLeaves(items, graph, isList: true, leaves, depth + 1);
        }
        else if (schema.OneOf.Count + schema.AnyOf.Count > 0 && schema.Properties.Count == 0)
        {
            foreach (var variant in schema.OneOf.Concat(schema.AnyOf))
            {
                CollectLeaves(variant, graph, isList, leaves, depth + 1);
            }
        }
        else if (schema.Types != SchemaTypes.Null)
        {
            leaves.Add((false, isList, pointer));
        }
    }

    // A list in which only some items can be files is a list of values.
    private static bool CanBeFiles(string items, SchemaGraph graph, int depth)
    {
        var leaves = new List<(bool IsFile, bool IsList, string Pointer)>();
        CollectLeaves(items, graph, isList: true, leaves, depth + 1);
        return leaves.Count > 0 && leaves.TrueForAll(leaf => leaf.IsFile);
    }
}
