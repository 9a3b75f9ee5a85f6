using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Sets and compares the metadata that only the API server changes.</summary>
internal static class SystemMetadata
{
    private static readonly string[] Names =
        ["namespace", "name", "uid", "creationTimestamp", "generation", "deletionTimestamp", "deletionGracePeriodSeconds", "resourceVersion"];

    /// <exception cref="StatusException">The object has another UID or version than the stored one (409).</exception>
    public static void CheckPreconditions(ResourceDefinition definition, JObject live, JObject next)
    {
        if (next.GetUid() is { Length: > 0 } uid && uid != live.GetUid())
        {
            throw StatusException.Conflict(
                definition, live.GetName(), $"Precondition failed: UID in precondition: {uid}, UID in object meta: {live.GetUid()}");
        }

        if (next.GetVersion() is { Length: > 0 } version && version != live.GetVersion())
        {
            throw StatusException.Conflict(
                definition, live.GetName(), "the object has been modified; please apply your changes to the latest version and try again");
        }
    }

    public static void Set(ResourceDefinition definition, JObject? live, JObject next, TenantState state)
    {
        next["apiVersion"] = definition.ApiVersion;
        next["kind"] = definition.Kind;
        var metadata = next.EnsureMetadata();
        if (live is null)
        {
            metadata["uid"] = state.NextUuid().ToString();
            metadata["creationTimestamp"] = state.Now.ToTimestamp();
            metadata["generation"] = 1;
            return;
        }

        foreach (var name in Names)
        {
            metadata.Remove(name);
            if (live.GetMetadata()[name] is { } value)
            {
                metadata[name] = value.DeepClone();
            }
        }
    }
}
