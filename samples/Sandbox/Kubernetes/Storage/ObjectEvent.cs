using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Represents a change of an object.</summary>
/// <param name="Version">The resource version of the change.</param>
/// <param name="Resource">The plural and the group of the kind.</param>
/// <param name="Before">The previous object; null if it was created.</param>
/// <param name="Object">The new object; the last one, with the version of the deletion, if it was deleted.</param>
/// <param name="IsDeletion">Whether the object was deleted.</param>
internal sealed record ObjectEvent(long Version, string Resource, JObject? Before, JObject Object, bool IsDeletion);
