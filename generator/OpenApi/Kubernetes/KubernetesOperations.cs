using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Names the operations of API servers and removes their parts that only serve other clients.</summary>
internal sealed class KubernetesOperations(KindGroups groups)
{
    private const string PlainText = "text/plain";

    // Formatting, watches, and a deletion that can break the cluster.
    private static readonly HashSet<string> OmittedParameters =
        new(StringComparer.Ordinal) { "pretty", "watch", "allowWatchBookmarks", "sendInitialEvents", "ignoreStoreReadErrorWithClusterBreakingPotential" };

    // The body of a deletion contains the same options and more.
    private static readonly HashSet<string> DeleteOptions =
        new(StringComparer.Ordinal) { "dryRun", "gracePeriodSeconds", "orphanDependents", "propagationPolicy" };

    public SpecNode Apply(SpecNode paths) => SpecNode.Object(
        paths.Location,
        paths.Properties.Select(path => new SpecProperty(path.Name, path.NameLocation, ApplyToPath(path.Value, ResourcePath.Parse(path.Name)))).ToArray());

    private SpecNode ApplyToPath(SpecNode pathItem, ResourcePath? path) => !pathItem.IsObject ? pathItem : SpecNode.Object(
        pathItem.Location,
        pathItem.Properties.Select(field =>
            field.Name == "parameters" ? new SpecProperty(field.Name, field.NameLocation, FilterParameters(field.Value, isDeletion: false))
            : KubernetesNames.IsOperation(field.Value) ? new SpecProperty(field.Name, field.NameLocation, ApplyToOperation(field.Value, path))
            : field).ToArray());

    private SpecNode ApplyToOperation(SpecNode operation, ResourcePath? path)
    {
        var nodes = new NodeFactory(operation.Location);
        var action = operation.GetString(KubernetesExtensions.Action)!;
        var fields = new List<SpecProperty>(operation.Properties.Count + 1);
        foreach (var field in operation.Properties)
        {
            var value = field.Name switch
            {
                "tags" => GetGroup(operation, path) is { } group ? nodes.Texts(group) : field.Value,
                "parameters" => FilterParameters(field.Value, isDeletion: action == "delete" && operation["requestBody"] is not null),
                "requestBody" => CreateBody(field.Value, isRequired: action is "post" or "put" or "patch"),
                "responses" => CreateResponses(field.Value, isPatch: action == "patch"),
                _ => field.Value,
            };
            fields.Add(new SpecProperty(field.Name, field.NameLocation, value));
        }

        if (path is not null && operation["x-runai-name"] is null && GetName(action, path, groups.IsNamespaced(operation)) is { } name)
        {
            fields.Add(nodes.Property("x-runai-name", name));
        }

        return nodes.Object(fields);
    }

    // The operations that all kinds have belong to the property for the kind, and the others to a group beside it.
    private string? GetGroup(SpecNode operation, ResourcePath? path)
    {
        var action = KubernetesExtensions.ReadAction(operation)!;
        return (action.Name != "connect" && path?.Subresource is null or "status" or "scale") || IsLog(operation, action, path)
            ? groups.Find(operation)
            : action.Kind + " operations";
    }

    private static bool IsLog(SpecNode operation, KubernetesAction action, ResourcePath? path) =>
        action.Name == "get" && path is { Subresource: "log", IsNamespaced: true } && operation["responses"]?["200"]?["content"]?[PlainText] is not null;

    private static string? GetName(string action, ResourcePath path, bool isNamespaced)
    {
        var verb = action switch
        {
            "list" => isNamespaced && !path.IsNamespaced ? "list in all namespaces" : "list",
            "get" => "get",
            "post" => "create",
            "put" => "replace",
            "patch" => "patch",
            "delete" => "delete",
            "deletecollection" => "delete all",
            _ => null,
        };
        return verb is null ? null : path.Subresource is null ? verb : $"{verb} {path.Subresource}";
    }

    private static SpecNode FilterParameters(SpecNode parameters, bool isDeletion) => !parameters.IsArray ? parameters : SpecNode.Array(
        parameters.Location,
        parameters.Items.Where(parameter => parameter.GetString("name") is not { } name || !(OmittedParameters.Contains(name)
            || (isDeletion && DeleteOptions.Contains(name)))).ToArray());

    private static SpecNode CreateBody(SpecNode body, bool isRequired)
    {
        var nodes = new NodeFactory(body.Location);
        var fields = body.Properties.Where(static field => field.Name != "required").Select(static field =>
            field.Name == "content" ? new SpecProperty(field.Name, field.NameLocation, KeepJson(field.Value)) : field).ToList();
        if (isRequired)
        {
            fields.Add(nodes.Property("required", nodes.Boolean(true)));
        }

        return nodes.Object(fields);
    }

    private static SpecNode CreateResponses(SpecNode responses, bool isPatch)
    {
        var converted = responses.Properties.Select(static response => response.Value["content"] is { IsObject: true } content
            ? new SpecProperty(response.Name, response.NameLocation, Replace(response.Value, "content", KeepJson(content)))
            : response).ToList();

        // A patch that creates the object responds with 201, which servers do not declare.
        if (isPatch && responses["201"] is null && converted.Find(static response => response.Name == "200") is { } success)
        {
            converted.Add(new SpecProperty("201", success.NameLocation, success.Value));
        }

        return SpecNode.Object(responses.Location, converted.ToArray());
    }

    /// <summary>
    /// Returns JSON alone if the content has other representations of the same value: YAML, protobuf, CBOR. Content that can be plain text, such as a log, is
    /// never sent as JSON, which servers declare for all operations.
    /// </summary>
    private static SpecNode KeepJson(SpecNode content)
    {
        var text = content.Properties.Where(static type => type.Name == PlainText).ToArray();
        var json = content.Properties.Where(static type => type.Name is "application/json" or "application/merge-patch+json").ToArray();
        return text.Length + json.Length == 0 ? content : SpecNode.Object(content.Location, text.Length > 0 ? text : json);
    }

    private static SpecNode Replace(SpecNode node, string name, SpecNode value) => SpecNode.Object(
        node.Location,
        node.Properties.Select(property => property.Name == name ? new SpecProperty(name, property.NameLocation, value) : property).ToArray());
}
