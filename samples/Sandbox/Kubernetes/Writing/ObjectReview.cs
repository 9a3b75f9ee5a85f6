using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Prepares objects for the store: unknown fields, defaults and validation.</summary>
internal static class ObjectReview
{
    /// <summary>Removes unknown fields and sets defaults. Unknown and duplicate fields are warnings or errors, as the request specifies.</summary>
    /// <exception cref="StatusException">The validation is strict, and there are unknown or duplicate fields (400).</exception>
    public static void Normalize(JObject item, ResourceDefinition definition, ResourceCall call, IReadOnlyList<string> duplicates)
    {
        var problems = duplicates.Select(path => $"duplicate field \"{path}\"")
            .Concat(ObjectPruner.Prune(item, definition.Schema).Select(path => $"unknown field \"{path}\""))
            .ToList();
        ObjectDefaulter.Apply(item, definition.Schema);
        if (problems.Count == 0 || call.FieldValidation == "Ignore")
        {
            return;
        }

        if (call.FieldValidation == "Strict")
        {
            throw StatusException.BadRequest(
                $"{definition.Kind} in version \"{definition.Version}\" cannot be handled as a {definition.Kind}: strict decoding error: "
                + string.Join(", ", problems));
        }

        call.Warnings.AddRange(problems);
    }

    /// <exception cref="StatusException">The object is not valid (422).</exception>
    public static void Validate(JObject item, ResourceDefinition definition)
    {
        var errors = ObjectValidator.Validate(item, definition.Schema);
        if (errors.Count > 0)
        {
            throw StatusException.Invalid(definition, item.GetName(), errors);
        }
    }

    /// <summary>Returns a value indicating whether two states differ in more than their versions and the times of their managers.</summary>
    public static bool IsChanged(JObject live, JObject next) => !JToken.DeepEquals(RemoveVersion(live), RemoveVersion(next));

    /// <summary>Returns a value indicating whether the desired state differs: everything except the metadata and the status.</summary>
    public static bool IsSpecChanged(JObject live, JObject next, ResourceDefinition definition) =>
        !JToken.DeepEquals(GetDesiredState(live, definition), GetDesiredState(next, definition));

    private static JObject RemoveVersion(JObject item)
    {
        var copy = item.Copy();
        var metadata = copy.EnsureMetadata();
        metadata.Remove("resourceVersion");
        metadata.Remove("generation");
        foreach (var entry in metadata["managedFields"]?.OfType<JObject>() ?? [])
        {
            entry.Remove("time");
        }

        return copy;
    }

    private static JObject GetDesiredState(JObject item, ResourceDefinition definition)
    {
        var copy = item.Copy();
        copy.Remove("metadata");
        copy.Remove("apiVersion");
        if (definition.HasStatus)
        {
            copy.Remove("status");
        }

        return copy;
    }
}
