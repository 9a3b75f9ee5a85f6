using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Compares objects with the path of a request, and validates and generates their names.</summary>
internal static partial class ObjectNames
{
    private const int MaxLength = 253;

    /// <exception cref="StatusException">The object belongs to another kind, namespace or name (400).</exception>
    public static void CheckPath(JObject item, ResourceDefinition definition, ResourcePath path)
    {
        if (item.GetText("apiVersion") is var version && version != definition.ApiVersion)
        {
            throw StatusException.BadRequest(
                $"the API version in the data ({version}) does not match the expected API version ({definition.ApiVersion})");
        }

        if (item.GetText("kind") is var kind && kind != definition.Kind)
        {
            throw StatusException.BadRequest($"the kind in the data ({kind}) does not match the expected kind ({definition.Kind})");
        }

        if (item["metadata"] is { Type: not (JTokenType.Object or JTokenType.Null) }
            || item["metadata"] is JObject { Count: > 0 } declared && declared["managedFields"] is { Type: not (JTokenType.Array or JTokenType.Null) })
        {
            throw StatusException.BadRequest("error decoding the body: metadata must be an object, and its managedFields must be an array");
        }

        var metadata = item.EnsureMetadata();
        if (definition.IsNamespaced && metadata.GetText("namespace") is { Length: > 0 } space && space != path.Namespace)
        {
            throw StatusException.BadRequest("the namespace of the provided object does not match the namespace sent on the request");
        }

        if (path.Name is not null && metadata.GetText("name") is { Length: > 0 } name && name != path.Name)
        {
            throw StatusException.BadRequest($"the name of the object ({name}) does not match the name on the URL ({path.Name})");
        }
    }

    /// <summary>Sets the name of a new object.</summary>
    /// <exception cref="StatusException">The name is missing or not valid (422).</exception>
    public static void Complete(JObject item, ResourceDefinition definition, ResourcePath path, long version)
    {
        var metadata = item.EnsureMetadata();
        if (path.Name is not null)
        {
            metadata["name"] = path.Name;
        }
        else if (item.GetName().Length == 0 && metadata.GetText("generateName") is { Length: > 0 } prefix)
        {
            metadata["name"] = prefix + (version + 1).ToString("D5", CultureInfo.InvariantCulture);
        }

        if (definition.IsNamespaced)
        {
            metadata["namespace"] = path.Namespace;
        }
        else
        {
            metadata.Remove("namespace");
        }

        var name = item.GetName();
        if (name.Length == 0)
        {
            throw StatusException.Invalid(definition, name, FieldError.Required("metadata.name", "name or generateName is required"));
        }

        if (name.Length > MaxLength || !Subdomain().IsMatch(name))
        {
            throw StatusException.Invalid(definition, name, FieldError.Invalid(
                "metadata.name",
                name,
                "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', "
                + "and must start and end with an alphanumeric character"));
        }
    }

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
    private static partial Regex Subdomain();
}
