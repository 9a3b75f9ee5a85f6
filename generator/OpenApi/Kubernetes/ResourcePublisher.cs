using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Creates the paths and schemas that an API server publishes for one version of a custom resource definition.</summary>
internal sealed class ResourcePublisher
{
    private static readonly string[] JsonAndYaml = ["application/json", "application/yaml"];
    private static readonly string[] Patches = ["application/apply-patch+yaml", "application/json-patch+json", "application/merge-patch+json"];

    private readonly CustomResourceDefinition _definition;
    private readonly CustomResourceVersion _version;
    private readonly NodeFactory _nodes;
    private readonly PublishedParameters _parameters;
    private readonly string _prefix;

    public ResourcePublisher(CustomResourceDefinition definition, CustomResourceVersion version)
    {
        _definition = definition;
        _version = version;
        _nodes = new NodeFactory(definition.Names.Location);
        _parameters = new PublishedParameters(_nodes);
        _prefix = string.Concat(definition.Group.Split('.', '-').Append(version.Name).Select(Capitalize));
    }

    /// <summary>Gets the name of the schema of an object: the group in reverse order, the version, and the kind.</summary>
    private string ObjectSchema => GetSchemaName(_definition.Kind);

    private string ListSchema => GetSchemaName(_definition.ListKind);

    public void AddPaths(List<SpecProperty> paths)
    {
        var root = $"/apis/{_definition.Group}/{_version.Name}/";
        var collection = root + (_definition.IsNamespaced ? "namespaces/{namespace}/" : string.Empty) + _definition.Plural;
        var scope = _definition.IsNamespaced ? "Namespaced" : string.Empty;
        if (_definition.IsNamespaced)
        {
            paths.Add(CreatePath(root + _definition.Plural, ("get", "list", $"list{_prefix}{_definition.Kind}ForAllNamespaces", ListSchema)));
        }

        paths.Add(CreatePath(
            collection,
            ("get", "list", $"list{_prefix}{scope}{_definition.Kind}", ListSchema),
            ("post", "post", $"create{_prefix}{scope}{_definition.Kind}", ObjectSchema),
            ("delete", "deletecollection", $"delete{_prefix}Collection{scope}{_definition.Kind}", MetaSchemas.Status)));
        var item = collection + "/{name}";
        paths.Add(CreatePath(
            item,
            ("get", "get", GetId("read"), ObjectSchema),
            ("put", "put", GetId("replace"), ObjectSchema),
            ("patch", "patch", GetId("patch"), ObjectSchema),
            ("delete", "delete", GetId("delete"), MetaSchemas.Status)));
        if (_version.HasStatus)
        {
            AddSubresource(paths, item, "status", ObjectSchema);
        }

        if (_version.HasScale)
        {
            AddSubresource(paths, item, "scale", MetaSchemas.Scale);
        }
    }

    public void AddSchemas(List<SpecProperty> schemas, StructuralSchemaReader reader)
    {
        var schema = _version.Schema is { } declared
            ? StructuralSchemaReader.AddMetadata(reader.Convert(declared, string.Empty), requiresKind: false)
            : StructuralSchemaReader.AddMetadata(CreateOpenObject(), requiresKind: false);
        schemas.Add(_nodes.Property(ObjectSchema, AddKind(schema, _definition.Kind)));
        schemas.Add(_nodes.Property(ListSchema, AddKind(CreateList(), _definition.ListKind)));
    }

    private SpecNode CreateOpenObject() =>
        _nodes.Object(_nodes.Property("type", "object"), _nodes.Property(StructuralSchemaReader.PreservesUnknownFields, _nodes.Boolean(true)));

    private string GetId(string verb, string subresource = "") =>
        $"{verb}{_prefix}{(_definition.IsNamespaced ? "Namespaced" : string.Empty)}{_definition.Kind}{subresource}";

    private string GetSchemaName(string kind) => string.Join(".", Enumerable.Reverse(_definition.Group.Split('.')).Append(_version.Name).Append(kind));

    private void AddSubresource(List<SpecProperty> paths, string item, string name, string schema) => paths.Add(CreatePath(
        item + "/" + name,
        ("get", "get", GetId("read", Capitalize(name)), schema),
        ("put", "put", GetId("replace", Capitalize(name)), schema),
        ("patch", "patch", GetId("patch", Capitalize(name)), schema)));

    private SpecProperty CreatePath(string path, params (string Method, string Action, string Id, string Schema)[] operations)
    {
        var fields = new List<SpecProperty>();
        var parameters = new List<SpecNode>();
        if (path.Contains("{namespace}"))
        {
            parameters.Add(CreatePathParameter("namespace", "The namespace."));
        }

        if (path.Contains("{name}"))
        {
            parameters.Add(CreatePathParameter("name", $"The name of the {_definition.Kind}."));
        }

        if (parameters.Count > 0)
        {
            fields.Add(_nodes.Property("parameters", _nodes.Array(parameters.ToArray())));
        }

        fields.AddRange(operations.Select(operation => _nodes.Property(operation.Method, CreateOperation(operation.Action, operation.Id, operation.Schema))));
        return _nodes.Property(path, _nodes.Object(fields));
    }

    private SpecNode CreatePathParameter(string name, string description) => _nodes.Object(
        _nodes.Property("name", name),
        _nodes.Property("in", "path"),
        _nodes.Property("required", _nodes.Boolean(true)),
        _nodes.Property("description", description),
        _nodes.Property("schema", _nodes.Object(_nodes.Property("type", "string"))));

    private SpecNode CreateOperation(string action, string id, string schema)
    {
        var group = _definition.Group.Split('.', '-').Select(Capitalize);
        var tag = string.Concat(group);
        var fields = new List<SpecProperty>
        {
            _nodes.Property("tags", _nodes.Texts(char.ToLowerInvariant(tag[0]) + tag.Substring(1) + "_" + _version.Name)),
            _nodes.Property("operationId", id),
            _nodes.Property("parameters", _parameters.Create(action, _version.SelectableFields)),
            _nodes.Property("responses", CreateResponses(action, schema)),
            _nodes.Property(KubernetesExtensions.Action, action),
            _nodes.Property(KubernetesExtensions.GroupVersionKind, CreateGroupVersionKind(_definition.Kind)),
        };
        if (CreateBody(action, schema) is { } body)
        {
            fields.Add(_nodes.Property("requestBody", body));
        }

        if (_version.Deprecation is not null)
        {
            fields.Add(_nodes.Property("deprecated", _nodes.Boolean(true)));
        }

        return _nodes.Object(fields);
    }

    private SpecNode CreateResponses(string action, string schema)
    {
        string[] statuses = action switch
        {
            "post" => ["200", "201", "202"],
            "put" or "patch" => ["200", "201"],
            "delete" => ["200", "202"],
            _ => ["200"],
        };
        return _nodes.Object(statuses
            .Select(status => _nodes.Property(status, CreateContent(schema, JsonAndYaml, _nodes.Property("description", "The object."))))
            .Append(_nodes.Property("401", _nodes.Object(_nodes.Property("description", "Unauthorized")))));
    }

    private SpecNode? CreateBody(string action, string schema) => action switch
    {
        "post" or "put" => CreateContent(schema, JsonAndYaml),
        "patch" => CreateContent(MetaSchemas.Patch, Patches),
        "delete" => CreateContent(MetaSchemas.DeleteOptions, JsonAndYaml),
        _ => null,
    };

    private SpecNode CreateContent(string schema, string[] mediaTypes, params SpecProperty[] others)
    {
        var content = _nodes.Object(mediaTypes.Select(name => _nodes.Property(name, _nodes.Object(_nodes.Property("schema", _nodes.Reference(schema))))));
        return _nodes.Object(others.Append(_nodes.Property("content", content)));
    }

    private SpecNode CreateList() => _nodes.Object(
        _nodes.Property("description", $"A list of {_definition.Kind} objects."),
        _nodes.Property("type", "object"),
        _nodes.Property("required", _nodes.Texts("items")),
        _nodes.Property("properties", _nodes.Object(
            _nodes.Property("apiVersion", _nodes.Object(_nodes.Property("type", "string"), _nodes.Property("description", "The API version of this list."))),
            _nodes.Property("kind", _nodes.Object(_nodes.Property("type", "string"), _nodes.Property("description", "The kind of this list."))),
            _nodes.Property("metadata", _nodes.Reference(MetaSchemas.ListMeta)),
            _nodes.Property("items", _nodes.Object(
                _nodes.Property("type", "array"),
                _nodes.Property("items", _nodes.Reference(ObjectSchema)),
                _nodes.Property("description", "The objects."))))));

    private SpecNode AddKind(SpecNode schema, string kind) => SpecNode.Object(
        schema.Location, [.. schema.Properties, _nodes.Property(KubernetesExtensions.GroupVersionKind, _nodes.Array(CreateGroupVersionKind(kind)))]);

    private SpecNode CreateGroupVersionKind(string kind) => _nodes.Object(
        _nodes.Property("group", _definition.Group), _nodes.Property("version", _version.Name), _nodes.Property("kind", kind));

    private static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);
}
