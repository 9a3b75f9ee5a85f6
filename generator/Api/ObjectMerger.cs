using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Finds the type of a member that several parts of an object describe as objects.</summary>
internal sealed class ObjectMerger(SchemaGraph graph, TypeResolver types)
{
    // Members of members may be described by several parts too. More of this than any document of a person needs is an attack on the compiler.
    private const int DepthLimit = 32;
    private const int CountLimit = 5_000;

    private int _count;

    /// <summary>A type with all members of all <paramref name="schemas"/>; null where that would take too many types.</summary>
    public ApiType? Merge(PendingObject owner, string key, IReadOnlyList<string> schemas)
    {
        if (FindNarrowest(schemas) is { } narrowest)
        {
            return types.Resolve(narrowest).Type;
        }

        var depth = 0;
        for (var outer = owner; outer is not null; outer = outer.Owner, depth++)
        {
            // A node whose child is described by the same schemas as the node itself.
            if (outer.Schemas.Count == schemas.Count && schemas.All(outer.Schemas.Contains))
            {
                return new ApiNamedType(outer.Key);
            }
        }

        return depth > DepthLimit || ++_count > CountLimit ? null : types.Declare(new PendingObject(key, owner.Location, schemas, owner));
    }

    /// <summary>The schema that has all others among its parts, as one that extends another has.</summary>
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
