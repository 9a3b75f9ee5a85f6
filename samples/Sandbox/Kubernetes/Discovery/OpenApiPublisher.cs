using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>Creates the OpenAPI 3.0 document of a group and version, as apiextensions-apiserver publishes it.</summary>
internal sealed class OpenApiPublisher(string group, string version, IEnumerable<ResourceDefinition> definitions)
{
    private readonly JObject _paths = [];
    private readonly JObject _schemas = MetaSchemas.Create();
    private readonly string _prefix = Camel(group) + Capitalize(version);
    private readonly string _schemaPrefix = string.Join('.', group.Split('.').Reverse()) + $".{version}.";

    public JObject Create()
    {
        foreach (var definition in definitions)
        {
            AddSchemas(definition);
            AddPaths(definition);
        }

        return new JObject
        {
            ["openapi"] = "3.0.0",
            ["info"] = new JObject { ["title"] = "Kubernetes CRD Swagger", ["version"] = "v0.1.0" },
            ["paths"] = _paths,
            ["components"] = new JObject
            {
                ["schemas"] = _schemas,
                ["securitySchemes"] = new JObject
                {
                    ["BearerToken"] = new JObject
                    {
                        ["type"] = "apiKey",
                        ["description"] = "Bearer token authentication",
                        ["name"] = "authorization",
                        ["in"] = "header",
                    },
                },
            },
        };
    }

    private void AddSchemas(ResourceDefinition definition)
    {
        var schema = PublishedSchema.Create(definition.Schema.Raw);
        schema["x-kubernetes-group-version-kind"] = new JArray(CreateKind(definition.Kind));
        _schemas[_schemaPrefix + definition.Kind] = schema;
        _schemas[_schemaPrefix + definition.ListKind] = new JObject
        {
            ["description"] = $"{definition.ListKind} is a list of {definition.Kind}",
            ["type"] = "object",
            ["required"] = new JArray("items"),
            ["properties"] = new JObject
            {
                ["apiVersion"] = new JObject { ["type"] = "string" },
                ["kind"] = new JObject { ["type"] = "string" },
                ["metadata"] = new JObject { ["allOf"] = new JArray(MetaSchemas.Reference(MetaSchemas.ListMeta)) },
                ["items"] = new JObject { ["type"] = "array", ["items"] = MetaSchemas.Reference(_schemaPrefix + definition.Kind) },
            },
            ["x-kubernetes-group-version-kind"] = new JArray(CreateKind(definition.ListKind)),
        };
    }

    private void AddPaths(ResourceDefinition definition)
    {
        var root = $"/apis/{group}/{version}/";
        var scope = definition.IsNamespaced ? "Namespaced" : "";
        var (item, list) = (_schemaPrefix + definition.Kind, _schemaPrefix + definition.ListKind);
        if (definition.IsNamespaced)
        {
            AddPath(definition, root + definition.Plural, ("get", "list", $"list{_prefix}{definition.Kind}ForAllNamespaces", list));
            root += "namespaces/{namespace}/";
        }

        string Id(string verb, string part = "") => $"{verb}{_prefix}{scope}{definition.Kind}{part}";

        AddPath(
            definition,
            root + definition.Plural,
            ("get", "list", Id("list"), list),
            ("post", "post", Id("create"), item),
            ("delete", "deletecollection", $"delete{_prefix}Collection{scope}{definition.Kind}", MetaSchemas.Status));
        var path = $"{root}{definition.Plural}/{{name}}";
        AddPath(
            definition,
            path,
            ("get", "get", Id("read"), item),
            ("put", "put", Id("replace"), item),
            ("patch", "patch", Id("patch"), item),
            ("delete", "delete", Id("delete"), MetaSchemas.Status));
        foreach (var name in definition.Subresources)
        {
            var (part, schema) = (Capitalize(name), name == "scale" ? MetaSchemas.Scale : item);
            AddPath(
                definition,
                $"{path}/{name}",
                ("get", "get", Id("read", part), schema),
                ("put", "put", Id("replace", part), schema),
                ("patch", "patch", Id("patch", part), schema));
        }
    }

    private void AddPath(ResourceDefinition definition, string path, params (string Method, string Action, string Id, string Schema)[] operations)
    {
        var parameters = new JArray(PublishedOperation.CreateParameter("pretty", "query", "string"));
        foreach (var name in new[] { "namespace", "name" }.Where(name => path.Contains($"{{{name}}}", StringComparison.Ordinal)))
        {
            parameters.Add(PublishedOperation.CreateParameter(name, "path", "string"));
        }

        var tag = Camel(group);
        var entry = new JObject { ["parameters"] = parameters };
        foreach (var (method, action, id, schema) in operations)
        {
            var operation = PublishedOperation.Create(action, id, schema);
            operation["tags"] = new JArray($"{char.ToLowerInvariant(tag[0])}{tag[1..]}_{version}");
            operation["x-kubernetes-group-version-kind"] = CreateKind(definition.Kind);
            entry[method] = operation;
        }

        _paths[path] = entry;
    }

    private JObject CreateKind(string kind) => new() { ["group"] = group, ["version"] = version, ["kind"] = kind };

    private static string Camel(string name) => string.Concat(name.Split('.', '-').Select(Capitalize));

    private static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
