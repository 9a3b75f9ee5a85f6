using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the type of a property that several parts of an object describe as an object.</summary>
internal sealed class ObjectMerger(SchemaGraph graph, TypeResolver types)
{
    // Nested properties can be described by several parts as well. The limits exceed any real document and protect the compiler from attacks.
    private const int DepthLimit = 32;
    private const int CountLimit = 5_000;

    private int _count;

    /// <summary>Returns a type with all properties of <paramref name="schemas"/>; null if that requires too many types.</summary>
    public ApiType? Merge(PendingObject owner, string key, IReadOnlyList<string> schemas)
    {
        if (FindNarrowest(schemas) is { } narrowest)
        {
            return types.Resolve(narrowest).Type;
        }

        var depth = 0;
        for (var outer = owner; outer is not null; outer = outer.Owner, depth++)
        {
            // The child of a node is described by the same schemas as the node itself.
            if (outer.Schemas.Count == schemas.Count && schemas.All(outer.Schemas.Contains))
            {
                return new ApiNamedType(outer.Key);
            }
        }

        return depth > DepthLimit || ++_count > CountLimit ? null : types.Declare(new PendingObject(key, owner.Location, schemas, owner));
    }

    /// <summary>Returns the schema that includes all others as parts, as a derived schema does; null if there is none.</summary>
    private string? FindNarrowest(IReadOnlyList<string> schemas)
    {
        var parts = schemas.Select(GetParts).ToList();
        var index = parts.FindIndex(candidate => parts.TrueForAll(candidate.IsSupersetOf));
        return index < 0 ? null : schemas[index];
    }

    private HashSet<string> GetParts(string pointer)
    {
        var parts = new ObjectParts();
        parts.Collect(graph.Resolve(pointer)?.Schema.Pointer ?? pointer, graph);
        return parts.Visited;
    }
}
