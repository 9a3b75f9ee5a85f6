using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Assigns changed fields to the manager that updates an object.</summary>
internal static class OwnershipTracker
{
    /// <summary>Sets the managers of an object that is created, replaced or patched.</summary>
    /// <param name="live">The stored object; null for a new one.</param>
    /// <param name="next">The object with the changes.</param>
    /// <param name="definition">The kind.</param>
    /// <param name="manager">The manager of the changes.</param>
    /// <param name="now">The current time.</param>
    public static void Update(JObject? live, JObject next, ResourceDefinition definition, FieldManager manager, DateTimeOffset now)
    {
        var isStatus = manager.Subresource == "status";
        var managers = ManagedFields.Read(next["metadata"]?["managedFields"] is null ? live : next);
        var owned = managers.Get(manager);
        foreach (var entry in OwnedFields.Get(next, definition, isStatus).Where(entry => IsChanged(entry, live, next)))
        {
            managers.Release(entry.Path, manager);
            owned.Add(entry.Path);
        }

        foreach (var entry in live is null ? [] : OwnedFields.Get(live, definition, isStatus))
        {
            if (entry.Path.Find(next) is null)
            {
                managers.Release(entry.Path);
                owned.Remove(entry.Path);
            }
        }

        managers.Set(manager, owned, definition.ApiVersion, now);
        managers.Write(next);
    }

    /// <summary>Returns a value indicating whether a field differs between two states of an object.</summary>
    public static bool IsChanged(FieldEntry entry, JToken? before, JToken after)
    {
        var previous = entry.Path.Find(before);
        var value = entry.Path.Find(after);
        return entry.HasFields ? previous is null != value is null : !JToken.DeepEquals(previous, value);
    }
}
