using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Selection;

/// <summary>Selects objects by namespace, labels and fields.</summary>
internal sealed class ObjectSelection(string? @namespace, LabelSelector labels, FieldSelector fields)
{
    public static ObjectSelection Create(ResourceDefinition definition, ResourceCall call) => new(
        call.Path.Namespace, LabelSelector.Parse(call.GetQuery("labelSelector")), FieldSelector.Parse(call.GetQuery("fieldSelector"), definition));

    public bool Matches(JObject item) => (@namespace is null || item.GetNamespace() == @namespace) && labels.Matches(item) && fields.Matches(item);
}
