using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Admits objects, and acts on stored changes, as admission webhooks and controllers do.</summary>
internal interface IAdmission
{
    /// <summary>Validates an object that is about to be stored.</summary>
    /// <exception cref="Http.StatusException">The object is refused.</exception>
    void Admit(ResourceDefinition definition, JObject? live, JObject next);

    /// <summary>Adapts the tenant to the objects, and the objects to the tenant.</summary>
    void Reconcile();
}
