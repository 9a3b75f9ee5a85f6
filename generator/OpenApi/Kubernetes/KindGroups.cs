using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Names the groups of operations: the plural of the kind. If a document contains several versions of a kind, the version with the highest priority keeps the
/// name, and the others get their version as a suffix. If different API groups have the same kind, each gets its group as a prefix.
/// </summary>
internal sealed class KindGroups
{
    private readonly Dictionary<(string Group, string Version, string Kind), string> _names = [];
    private readonly HashSet<(string Group, string Version, string Kind)> _namespaced = [];

    public KindGroups(SpecNode paths)
    {
        var kinds = new List<(string Group, string Version, string Kind, string Plural)>();
        foreach (var path in paths.Properties)
        {
            if (ResourcePath.Parse(path.Name) is not { } resource)
            {
                continue;
            }

            foreach (var operation in path.Value.Properties.Select(static field => field.Value).Where(KubernetesNames.IsOperation))
            {
                var key = GetKey(operation);
                kinds.Add((key.Group, key.Version, key.Kind, KindName.GetPlural(key.Kind, resource.Plural)));
                if (resource.IsNamespaced)
                {
                    _namespaced.Add(key);
                }
            }
        }

        foreach (var namesakes in kinds.Distinct().GroupBy(static kind => kind.Plural, StringComparer.Ordinal))
        {
            var areInOneGroup = namesakes.Select(static kind => kind.Group).Distinct(StringComparer.Ordinal).Count() == 1;
            foreach (var versions in namesakes.GroupBy(static kind => kind.Group, StringComparer.Ordinal))
            {
                var name = areInOneGroup ? namesakes.Key : versions.Key.Split('.')[0] + " " + namesakes.Key;
                var isPreferred = true;
                foreach (var (group, version, kind, _) in versions.OrderBy(static kind => kind.Version, KubernetesVersion.Priority))
                {
                    _names[(group, version, kind)] = isPreferred ? name : name + " " + version;
                    isPreferred = false;
                }
            }
        }
    }

    /// <summary>Returns the name of the group that an operation belongs to; null if its path is not that of a kind.</summary>
    public string? Find(SpecNode operation) => _names.TryGetValue(GetKey(operation), out var name) ? name : null;

    /// <summary>Returns a value indicating whether the objects of an operation belong to namespaces.</summary>
    public bool IsNamespaced(SpecNode operation) => _namespaced.Contains(GetKey(operation));

    private static (string Group, string Version, string Kind) GetKey(SpecNode operation)
    {
        var action = KubernetesExtensions.ReadAction(operation)!;
        return (action.Group, action.Version, action.Kind);
    }
}
