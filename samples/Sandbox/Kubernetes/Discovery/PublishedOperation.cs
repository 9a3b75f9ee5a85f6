using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>Creates the operations of the OpenAPI document.</summary>
internal static class PublishedOperation
{
    private static readonly (string Name, string Type)[] List =
    [
        ("allowWatchBookmarks", "boolean"), ("continue", "string"), ("fieldSelector", "string"), ("labelSelector", "string"), ("limit", "integer"),
        ("resourceVersion", "string"), ("resourceVersionMatch", "string"), ("sendInitialEvents", "boolean"), ("timeoutSeconds", "integer"),
        ("watch", "boolean"),
    ];

    private static readonly (string Name, string Type)[] Write = [("dryRun", "string"), ("fieldManager", "string"), ("fieldValidation", "string")];

    private static readonly (string Name, string Type)[] Delete =
        [("dryRun", "string"), ("gracePeriodSeconds", "integer"), ("orphanDependents", "boolean"), ("propagationPolicy", "string")];

    public static JObject Create(string action, string id, string schema)
    {
        var operation = new JObject
        {
            ["operationId"] = id,
            ["parameters"] = new JArray(GetParameters(action).Select(parameter => CreateParameter(parameter.Name, "query", parameter.Type))),
            ["responses"] = CreateResponses(action, schema),
            ["x-kubernetes-action"] = action,
        };
        var body = action switch
        {
            "post" or "put" => CreateContent(schema, MediaTypes.Objects),
            "patch" => CreateContent(MetaSchemas.Patch, MediaTypes.Patches),
            "delete" => CreateContent(MetaSchemas.DeleteOptions, MediaTypes.Objects),
            _ => null,
        };
        if (body is not null)
        {
            operation["requestBody"] = body;
        }

        return operation;
    }

    public static JObject CreateParameter(string name, string location, string type)
    {
        var parameter = new JObject
        {
            ["name"] = name,
            ["in"] = location,
            ["schema"] = new JObject { ["type"] = type, ["uniqueItems"] = true },
        };
        if (location == "path")
        {
            parameter["required"] = true;
        }

        return parameter;
    }

    private static IEnumerable<(string Name, string Type)> GetParameters(string action) => action switch
    {
        "list" or "deletecollection" => List,
        "post" or "put" => Write,
        "patch" => [.. Write, ("force", "boolean")],
        "delete" => Delete,
        _ => [("resourceVersion", "string")],
    };

    private static JObject CreateResponses(string action, string schema)
    {
        var responses = new JObject();
        foreach (var status in action switch
        {
            "post" => (string[])["200", "201", "202"],
            "put" => ["200", "201"],
            "delete" => ["200", "202"],
            _ => ["200"],
        })
        {
            var response = CreateContent(schema, MediaTypes.Objects);
            response.AddFirst(new JProperty("description", status switch { "200" => "OK", "201" => "Created", _ => "Accepted" }));
            responses[status] = response;
        }

        responses["401"] = new JObject { ["description"] = "Unauthorized" };
        return responses;
    }

    private static JObject CreateContent(string schema, IReadOnlyList<string> types) => new()
    {
        ["content"] = new JObject(types.Select(type => new JProperty(type, new JObject { ["schema"] = MetaSchemas.Reference(schema) }))),
    };
}
