using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Selection;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Lists objects in pages. All pages have the state of the first one. Access requires a lock on the gate of the tenant.</summary>
internal sealed class ListHandler(ObjectStore store)
{
    /// <exception cref="StatusException">A parameter is not valid (400), or the version has expired (410).</exception>
    public JObject List(ResourceDefinition definition, ResourceCall call)
    {
        var selection = ObjectSelection.Create(definition, call);
        var token = call.GetQuery("continue") is { } text ? ContinueToken.Parse(text) : null;
        var version = GetVersion(call, token);
        var objects = store.List(definition.Resource, version)
            .Where(item => selection.Matches(item) && (token is null || item.GetKey().CompareTo(token.Last) > 0))
            .Select(definition.View)
            .ToList();
        var metadata = new JObject { ["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture) };
        if (call.GetNumber("limit") is > 0 and var limit && objects.Count > limit)
        {
            if (call.GetQuery("labelSelector") is null && call.GetQuery("fieldSelector") is null)
            {
                metadata["remainingItemCount"] = objects.Count - limit;
            }

            objects = [.. objects.Take((int)limit)];
            metadata["continue"] = new ContinueToken(version, objects[^1].GetKey()).ToString();
        }

        return new JObject
        {
            ["apiVersion"] = definition.ApiVersion,
            ["kind"] = definition.ListKind,
            ["metadata"] = metadata,
            ["items"] = new JArray(objects),
        };
    }

    private long GetVersion(ResourceCall call, ContinueToken? token)
    {
        var requested = call.GetNumber("resourceVersion");
        if (token is not null)
        {
            if (requested is > 0)
            {
                throw StatusException.BadRequest("specifying resource version is not allowed when using continue");
            }

            return token.Version == ContinueToken.Current ? store.Version : token.Version >= store.OldestVersion
                ? token.Version
                : throw StatusException.Expired(
                    "The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, "
                    + "or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in "
                    + "an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show "
                    + "up in the list.",
                    new ContinueToken(ContinueToken.Current, token.Last).ToString());
        }

        if (requested > store.Version)
        {
            throw new StatusException(504, "Timeout", $"Too large resource version: {requested}, current: {store.Version}");
        }

        if (call.GetQuery("resourceVersionMatch") != "Exact")
        {
            return store.Version;
        }

        return requested is > 0 and var exact && exact >= store.OldestVersion
            ? exact
            : throw StatusException.Expired($"The resourceVersion for the provided list is too old: {requested}");
    }
}
