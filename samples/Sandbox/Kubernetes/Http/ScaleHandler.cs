using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Writing;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Handles the scale subresource. Access requires a lock on the gate of the tenant.</summary>
internal sealed class ScaleHandler(ObjectWriter writer)
{
    public JObject Get(ResourceDefinition definition, ResourceCall call) => Create(definition.Scale!, writer.Get(definition, call.Path));

    public JObject Replace(ResourceDefinition definition, ResourceCall call)
    {
        var scale = call.Body.ParseObject(MediaTypes.Objects, out _);
        return Update(definition, call, scale);
    }

    public JObject Patch(ResourceDefinition definition, ResourceCall call)
    {
        var current = Get(definition, call);
        var patch = call.Body.Parse([MediaTypes.JsonPatch, MediaTypes.MergePatch], out _);
        return Update(definition, call, patch is JObject fields ? MergePatch.Apply(current, fields) : JsonPatch.Apply(current, patch));
    }

    private JObject Update(ResourceDefinition definition, ResourceCall call, JObject scale)
    {
        var live = writer.Get(definition, call.Path);
        var next = live.Copy();
        if (scale.GetVersion() is { Length: > 0 } version)
        {
            next["metadata"]!["resourceVersion"] = version;
        }

        var path = definition.Scale!.SpecReplicasPath.TrimStart('.').Split('.');
        var owner = path[..^1].Aggregate(next, (fields, name) => (JObject)(fields[name] ??= new JObject()));
        owner[path[^1]] = scale.SelectToken("spec.replicas")?.DeepClone() ?? 0;
        return Create(definition.Scale, writer.Update(definition, call, live, next));
    }

    private static JObject Create(ScaleDefinition scale, JObject item)
    {
        var metadata = new JObject();
        foreach (var name in new[] { "name", "namespace", "uid", "resourceVersion", "creationTimestamp" })
        {
            metadata[name] = item.GetMetadata()[name]?.DeepClone();
        }

        var status = new JObject { ["replicas"] = item.SelectToken("$" + scale.StatusReplicasPath)?.DeepClone() ?? 0 };
        if (scale.LabelSelectorPath is { } path && item.SelectToken("$" + path) is { } selector)
        {
            status["selector"] = selector.DeepClone();
        }

        return new JObject
        {
            ["kind"] = "Scale",
            ["apiVersion"] = "autoscaling/v1",
            ["metadata"] = metadata,
            ["spec"] = new JObject { ["replicas"] = item.SelectToken("$" + scale.SpecReplicasPath)?.DeepClone() ?? 0 },
            ["status"] = status,
        };
    }
}
