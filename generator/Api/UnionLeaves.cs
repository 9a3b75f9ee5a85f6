using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Flattens nested unions into the types of their variants.</summary>
internal static class UnionLeaves
{
    public static IReadOnlyList<ApiType> Flatten(ApiType type, IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        var leaves = new List<ApiType>();
        var visited = new HashSet<ApiType>();
        var work = new Stack<ApiType>();
        work.Push(type);
        while (work.Count > 0)
        {
            var next = work.Pop();
            if (!visited.Add(next))
            {
                continue;
            }

            if (next is ApiNamedType named && declarations[named.Key] is UnmatchedUnion union)
            {
                foreach (var variant in union.Variants.Reverse())
                {
                    work.Push(variant.Type);
                }
            }
            else
            {
                leaves.Add(next);
            }
        }

        return leaves;
    }
}
