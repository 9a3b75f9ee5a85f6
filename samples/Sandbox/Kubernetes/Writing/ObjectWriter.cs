using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Ownership;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Creates, replaces, patches and applies objects. Access requires a lock on the gate of the tenant.</summary>
internal sealed class ObjectWriter(ObjectStore store, TenantState state, IAdmission admission)
{
    public JObject Create(ResourceDefinition definition, ResourceCall call)
    {
        CheckNamespace(definition, call.Path.Namespace);
        var item = call.Body.ParseObject(MediaTypes.Objects, out var duplicates);
        ObjectNames.CheckPath(item, definition, call.Path);
        if (item.EnsureMetadata().Value<string>("resourceVersion") is { Length: > 0 })
        {
            throw StatusException.BadRequest("resourceVersion should not be set on objects to be created");
        }

        ObjectNames.Complete(item, definition, call.Path, store.Version);
        if (store.Find(definition.Resource, item.GetKey()) is not null)
        {
            throw StatusException.AlreadyExists(definition, item.GetName());
        }

        return Commit(definition, call, null, item, duplicates);
    }

    public JObject Replace(ResourceDefinition definition, ResourceCall call)
    {
        var item = call.Body.ParseObject(MediaTypes.Objects, out var duplicates);
        ObjectNames.CheckPath(item, definition, call.Path);
        var live = Get(definition, call.Path);
        if (item.GetVersion().Length == 0)
        {
            throw StatusException.Invalid(
                definition, live.GetName(), FieldError.Invalid("metadata.resourceVersion", 0, "must be specified for an update"));
        }

        return Commit(definition, call, live, item, duplicates);
    }

    public JObject Patch(ResourceDefinition definition, ResourceCall call)
    {
        if (call.GetQuery("force") is not null)
        {
            throw InvalidOptions("force", "Forbidden: may not be specified for non-apply patch");
        }

        var live = Get(definition, call.Path);
        var patch = call.Body.Parse(MediaTypes.Patches, out var duplicates);
        var next = call.Body.MediaType == MediaTypes.JsonPatch
            ? JsonPatch.Apply(live, patch)
            : MergePatch.Apply(live, patch as JObject ?? throw StatusException.BadRequest("error decoding patch: it must be an object"));
        ObjectNames.CheckPath(next, definition, call.Path);
        return Commit(definition, call, live, next, duplicates);
    }

    /// <summary>Applies a configuration. Returns a value indicating whether the object was created.</summary>
    public (JObject Object, bool IsCreated) Apply(ResourceDefinition definition, ResourceCall call)
    {
        if (call.GetQuery("fieldManager") is not { } name)
        {
            throw InvalidOptions("fieldManager", "Required value: is required for apply patch");
        }

        var configuration = call.Body.ParseObject(MediaTypes.Patches, out var duplicates);
        ObjectNames.CheckPath(configuration, definition, call.Path);
        var live = store.Find(definition.Resource, GetKey(call.Path)) is { } stored ? definition.View(stored) : null;
        if (configuration["metadata"]?["managedFields"] is JArray { Count: > 0 })
        {
            throw StatusException.BadRequest("metadata.managedFields must be nil");
        }

        var copy = configuration.Copy();
        if (ObjectPruner.Prune(copy, definition.Schema) is { Count: > 0 } unknown)
        {
            throw new StatusException(
                500, "", $"failed to create typed patch object ({GetKey(call.Path)}; {definition.ApiVersion}): .{unknown[0]}: field not declared in schema");
        }

        if (live is null)
        {
            if (call.Path.Subresource is not null || configuration.GetVersion().Length > 0)
            {
                throw StatusException.NotFound(definition, call.Path.Name!);
            }

            CheckNamespace(definition, call.Path.Namespace);
            ObjectNames.Complete(configuration, definition, call.Path, store.Version);
        }

        var manager = new FieldManager(name, FieldManager.Apply, call.Path.Subresource ?? "");
        var merged = ApplyMerge.Apply(live, configuration, definition, manager, call.IsForced, state.Now);
        return (Commit(definition, call, live, merged, duplicates, isApplied: true), live is null);
    }

    public JObject Get(ResourceDefinition definition, ResourcePath path) => store.Find(definition.Resource, GetKey(path)) is { } stored
        ? definition.View(stored)
        : throw StatusException.NotFound(definition, path.Name!);

    /// <summary>Stores a changed object.</summary>
    public JObject Update(ResourceDefinition definition, ResourceCall call, JObject live, JObject next) => Commit(definition, call, live, next, []);

    /// <summary>Sets the status of an object as a controller does.</summary>
    public void SetStatus(ResourceDefinition definition, JObject live, JObject status, string manager)
    {
        var next = live.Copy();
        next["status"] = status;
        if (!JToken.DeepEquals(live["status"], status))
        {
            OwnershipTracker.Update(live, next, definition, new FieldManager(manager, FieldManager.Update, "status"), state.Now);
            store.Put(definition.Resource, next);
        }
    }

    /// <summary>Adds an object that a controller creates.</summary>
    public void Add(ResourceDefinition definition, JObject item, string manager)
    {
        SystemMetadata.Set(definition, null, item, state);
        if (!definition.IsReadOnly)
        {
            OwnershipTracker.Update(null, item, definition, new FieldManager(manager, FieldManager.Update, ""), state.Now);
        }

        store.Put(definition.Resource, item);
    }

    private static ObjectKey GetKey(ResourcePath path) => new(path.Namespace ?? "", path.Name!);

    private static StatusException InvalidOptions(string field, string message) => StatusException.Invalid(
        "PatchOptions.meta.k8s.io",
        "",
        new JObject { ["group"] = "meta.k8s.io", ["kind"] = "PatchOptions" },
        [new FieldError("FieldValueInvalid", field, message)]);

    private JObject Commit(
        ResourceDefinition definition, ResourceCall call, JObject? live, JObject next, IReadOnlyList<string> duplicates, bool isApplied = false)
    {
        ObjectReview.Normalize(next, definition, call, duplicates);
        if (live is not null)
        {
            SystemMetadata.CheckPreconditions(definition, live, next);
        }

        next = SelectChangedPart(definition, call, live, next);
        SystemMetadata.Set(definition, live, next, state);
        if (!isApplied)
        {
            var manager = new FieldManager(call.FieldManager, FieldManager.Update, call.Path.Subresource ?? "");
            OwnershipTracker.Update(live, next, definition, manager, state.Now);
        }

        ObjectReview.Validate(next, definition);
        if (live is not null && !ObjectReview.IsChanged(live, next))
        {
            return live;
        }

        if (live is not null && ObjectReview.IsSpecChanged(live, next, definition))
        {
            next["metadata"]!["generation"] = live.GetMetadata().Value<long>("generation") + 1;
        }

        admission.Admit(definition, live, next);
        return call.IsDryRun ? next : Store(definition, next);
    }

    private JObject Store(ResourceDefinition definition, JObject next)
    {
        if (next.IsTerminating() && !next.HasFinalizers())
        {
            var last = store.Remove(definition.Resource, next);
            admission.Reconcile();
            return last;
        }

        store.Put(definition.Resource, next);
        admission.Reconcile();
        return store.Find(definition.Resource, next.GetKey()) ?? next;
    }

    // The status is only changed through its subresource, and everything else is only changed without it.
    private static JObject SelectChangedPart(ResourceDefinition definition, ResourceCall call, JObject? live, JObject next)
    {
        if (!definition.HasStatus || call.Path.Subresource == "scale")
        {
            return next;
        }

        var isStatus = call.Path.Subresource == "status";
        var result = isStatus ? live!.Copy() : next;
        result.Remove("status");
        if ((isStatus ? next : live)?["status"] is { } status)
        {
            result["status"] = status.DeepClone();
        }

        if (isStatus && next["metadata"]?["managedFields"] is { } managers)
        {
            result["metadata"]!["managedFields"] = managers.DeepClone();
        }

        result["apiVersion"] = definition.ApiVersion;
        return result;
    }

    private void CheckNamespace(ResourceDefinition definition, string? name)
    {
        if (definition.IsNamespaced && store.Find(CoreDefinitions.Namespace.Resource, new ObjectKey("", name ?? "")) is null)
        {
            throw StatusException.NotFound(CoreDefinitions.Namespace, name ?? "");
        }
    }
}
