using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>The query parameters of an API server by action (Kubernetes API reference, "Common Parameters").</summary>
internal sealed class PublishedParameters(NodeFactory nodes)
{
    private static readonly string[] List =
    [
        "continue", "fieldSelector", "labelSelector", "limit", "resourceVersion", "resourceVersionMatch", "timeoutSeconds", "watch",
    ];

    private static readonly string[] Write = ["dryRun", "fieldManager", "fieldValidation"];

    private static readonly Dictionary<string, string[]> ByAction = new(StringComparer.Ordinal)
    {
        ["list"] = List,
        ["deletecollection"] = List,
        ["get"] = ["resourceVersion"],
        ["post"] = Write,
        ["put"] = Write,
        ["patch"] = Write.Append("force").ToArray(),
        ["delete"] = ["dryRun", "gracePeriodSeconds", "propagationPolicy"],
    };

    private static readonly Dictionary<string, (string Type, string Description)> Declarations = new(StringComparer.Ordinal)
    {
        ["continue"] = ("string", "The token of the next page, from the metadata of the previous one."),
        ["dryRun"] = ("string", "All: the request is validated, but nothing is stored."),
        ["fieldManager"] = ("string", "The name of the manager that owns the changed fields. At most 128 characters."),
        ["fieldSelector"] = ("string", "Selects objects by fields, for example metadata.name=example."),
        ["fieldValidation"] = ("string", "How the server handles unknown and duplicate fields: Ignore, Warn (the default) or Strict."),
        ["force"] = ("boolean", "Takes over fields that other managers own."),
        ["gracePeriodSeconds"] = ("integer", "The seconds until the object is removed. Zero removes it at once."),
        ["labelSelector"] = ("string", "Selects objects by labels, for example app=example,tier!=test."),
        ["limit"] = ("integer", "The maximum number of objects on a page."),
        ["propagationPolicy"] = ("string", "What happens to dependent objects: Orphan, Background or Foreground."),
        ["resourceVersion"] = ("string", "The version to read. By default the most recent one; 0 is any version that the server has cached."),
        ["resourceVersionMatch"] = ("string", "How resourceVersion is applied: NotOlderThan or Exact."),
        ["timeoutSeconds"] = ("integer", "The seconds after which the server ends the request."),
        ["watch"] = ("boolean", "Sends changes as a stream."),
    };

    /// <summary>Creates the parameters of an action.</summary>
    /// <param name="action">The action, such as <c>list</c>.</param>
    /// <param name="selectableFields">The fields of the kind that <c>fieldSelector</c> can compare, besides the name and the namespace.</param>
    public SpecNode Create(string action, IReadOnlyList<string> selectableFields) =>
        nodes.Array([.. ByAction[action].Select(name => CreateParameter(name, selectableFields))]);

    private SpecNode CreateParameter(string name, IReadOnlyList<string> selectableFields)
    {
        var (type, description) = Declarations[name];
        if (name == "fieldSelector")
        {
            var fields = string.Join(", ", new[] { "metadata.name", "metadata.namespace" }.Concat(selectableFields.Select(static path => path.TrimStart('.'))));
            description += $" Fields: {fields}.";
        }

        return nodes.Object(
            nodes.Property("name", name),
            nodes.Property("in", "query"),
            nodes.Property("description", description),
            nodes.Property("schema", nodes.Object(nodes.Property("type", type))));
    }
}
