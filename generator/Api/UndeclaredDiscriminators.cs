using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds discriminators that the variants of a union do not declare as properties. They are properties of the variants all the same.</summary>
internal static class UndeclaredDiscriminators
{
    /// <summary>Returns the names of the discriminators by the keys of the objects that do not declare them.</summary>
    public static Dictionary<string, SortedSet<string>> Find(IReadOnlyDictionary<string, ApiDeclaration> declarations)
    {
        var found = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var union in declarations.Values.OfType<UnmatchedUnion>())
        {
            if (union.DiscriminatorName is not { } name)
            {
                continue;
            }

            foreach (var leaf in union.Variants.SelectMany(variant => UnionLeaves.Flatten(variant.Type, declarations)).OfType<ApiNamedType>())
            {
                if (declarations[leaf.Key] is ApiObject value && value.Properties.All(property => property.WireName != name))
                {
                    if (!found.TryGetValue(leaf.Key, out var names))
                    {
                        found.Add(leaf.Key, names = new SortedSet<string>(StringComparer.Ordinal));
                    }

                    names.Add(name);
                }
            }
        }

        return found;
    }
}
