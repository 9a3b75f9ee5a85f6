using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Deletes objects, which remain while they have finalizers. Access requires a lock on the gate of the tenant.</summary>
internal sealed class ObjectRemover(ObjectStore store, TenantState state, IAdmission admission)
{
    /// <summary>Deletes an object. Returns the status code and the body: a Status, or the object while it remains.</summary>
    public (int Status, JObject Body) Delete(ResourceDefinition definition, JObject live, DeleteOptions options, bool isDryRun)
    {
        CheckPreconditions(definition, live, options);
        var waits = options.Propagation != "Background";
        if (isDryRun)
        {
            return live.HasFinalizers() || waits ? (200, Mark(live, options)) : (200, CreateSuccess(definition, live));
        }

        if (!live.HasFinalizers() && !waits)
        {
            store.Remove(definition.Resource, live);
            admission.Reconcile();
            return (200, CreateSuccess(definition, live));
        }

        var marked = live.IsTerminating() && !waits ? live : Mark(live, options);
        if (marked != live)
        {
            store.Put(definition.Resource, marked);
        }

        // The objects of the sandbox have no dependents, so the garbage collector has nothing to wait for.
        if (waits && !live.HasFinalizers())
        {
            store.Remove(definition.Resource, marked);
        }

        admission.Reconcile();
        return (options.Propagation == "Foreground" ? 202 : 200, marked);
    }

    /// <summary>Deletes an object on behalf of the sandbox.</summary>
    public void Delete(ResourceDefinition definition, JObject live)
    {
        if (!live.HasFinalizers())
        {
            store.Remove(definition.Resource, live);
        }
        else if (!live.IsTerminating())
        {
            store.Put(definition.Resource, Mark(live, new DeleteOptions(null, null, "Background")));
        }
    }

    private static JObject CreateSuccess(ResourceDefinition definition, JObject live)
    {
        var details = StatusException.CreateDetails(definition, live.GetName());
        details["uid"] = live.GetUid();
        return new JObject
        {
            ["kind"] = "Status",
            ["apiVersion"] = "v1",
            ["metadata"] = new JObject(),
            ["status"] = "Success",
            ["details"] = details,
        };
    }

    private static void CheckPreconditions(ResourceDefinition definition, JObject live, DeleteOptions options)
    {
        if (options.Uid is not null && options.Uid != live.GetUid())
        {
            throw StatusException.Conflict(
                definition, live.GetName(), $"Precondition failed: UID in precondition: {options.Uid}, UID in object meta: {live.GetUid()}");
        }

        if (options.ResourceVersion is not null && options.ResourceVersion != live.GetVersion())
        {
            throw StatusException.Conflict(
                definition,
                live.GetName(),
                $"Precondition failed: ResourceVersion in precondition: {options.ResourceVersion}, ResourceVersion in object meta: {live.GetVersion()}");
        }
    }

    private JObject Mark(JObject live, DeleteOptions options)
    {
        var marked = live.Copy();
        var metadata = marked.EnsureMetadata();
        metadata["deletionTimestamp"] ??= state.Now.ToTimestamp();
        metadata["deletionGracePeriodSeconds"] ??= 0;
        if (options.Propagation != "Background" && !live.HasFinalizers())
        {
            metadata["finalizers"] = new JArray(options.Propagation == "Foreground" ? "foregroundDeletion" : "orphan");
        }

        return marked;
    }
}
