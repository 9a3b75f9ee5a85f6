using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Merges an applied configuration into an object (Kubernetes documentation, "Server-Side Apply").</summary>
internal static class ApplyMerge
{
    /// <summary>Returns the merged object with its managers.</summary>
    /// <param name="live">The stored object; null for a new one.</param>
    /// <param name="configuration">The applied configuration.</param>
    /// <param name="definition">The kind.</param>
    /// <param name="manager">The manager of the configuration.</param>
    /// <param name="isForced">Whether the fields of other managers are taken over.</param>
    /// <param name="now">The current time.</param>
    /// <exception cref="StatusException">Another manager owns a changed field (409).</exception>
    public static JObject Apply(
        JObject? live, JObject configuration, ResourceDefinition definition, FieldManager manager, bool isForced, DateTimeOffset now)
    {
        var entries = OwnedFields.Get(configuration, definition, manager.Subresource == "status");
        var applied = FieldSet.Create(entries.Select(entry => entry.Path));
        var merged = live is null ? (JObject)configuration.DeepClone() : (JObject)Merge(live, configuration, definition.Schema);
        var managers = ManagedFields.Read(live);
        ResolveConflicts(entries.Where(entry => OwnershipTracker.IsChanged(entry, live, merged)), managers, manager, isForced);
        foreach (var path in managers.Get(manager).Paths.Where(path => !applied.ContainsAny(path) && !managers.IsOwnedByOther(path, manager)).Reverse())
        {
            path.Remove(merged);
        }

        managers.Set(manager, applied, definition.ApiVersion, now);
        managers.Write(merged);
        return merged;
    }

    private static void ResolveConflicts(IEnumerable<FieldEntry> changed, ManagedFields managers, FieldManager manager, bool isForced)
    {
        var conflicts = changed.SelectMany(entry => managers.GetOwners(entry.Path, manager).Select(owner => (Owner: owner, entry.Path))).ToList();
        if (conflicts.Count > 0 && !isForced)
        {
            throw CreateException(conflicts);
        }

        foreach (var (_, path) in conflicts)
        {
            managers.Release(path, manager);
        }
    }

    private static StatusException CreateException(List<(string Owner, FieldPath Path)> conflicts)
    {
        var groups = conflicts.GroupBy(conflict => conflict.Owner, conflict => conflict.Path).Select(group => group.Count() == 1
            ? $"conflict with {group.Key}: {group.Single()}"
            : $"conflicts with {group.Key}:\n{string.Join('\n', group.Select(path => $"- {path}"))}");
        var count = conflicts.Count == 1 ? "1 conflict" : $"{conflicts.Count} conflicts";
        var causes = conflicts.Select(conflict => new JObject
        {
            ["reason"] = "FieldManagerConflict",
            ["message"] = $"conflict with {conflict.Owner}",
            ["field"] = conflict.Path.ToString(),
        });
        return new StatusException(409, "Conflict", $"Apply failed with {count}: {string.Join('\n', groups)}")
        {
            Details = new JObject { ["causes"] = new JArray(causes) },
        };
    }

    private static JToken Merge(JToken? live, JToken applied, SchemaNode schema)
    {
        switch (live, applied)
        {
            case (JObject fields, JObject changes) when !schema.IsAtomicMap:
                var result = (JObject)fields.DeepClone();
                foreach (var (name, value) in changes)
                {
                    result[name] = Merge(fields[name], value!, schema.Find(name) ?? SchemaNode.Open);
                }

                return result;
            case (JArray list, JArray changes) when schema.IsListMap:
                return MergeItems(list, changes, schema);
            case (JArray list, JArray changes) when schema.IsListSet:
                return new JArray(list.Concat(changes.Where(item => !list.Contains(item, JToken.EqualityComparer))));
            default:
                return applied.DeepClone();
        }
    }

    private static JArray MergeItems(JArray list, JArray changes, SchemaNode schema)
    {
        var result = (JArray)list.DeepClone();
        foreach (var change in changes)
        {
            var keys = OwnedFields.GetKeys(change, schema);
            var existing = result.FirstOrDefault(item => JToken.DeepEquals(OwnedFields.GetKeys(item, schema), keys));
            if (existing is null)
            {
                result.Add(change.DeepClone());
            }
            else
            {
                existing.Replace(Merge(existing, change, schema.Items!));
            }
        }

        return result;
    }
}
