using System.Reflection;
using System.Text.Json.Nodes;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Filters;
using RunAi.Generated.Security;
using RunAi.Generated.Serialization;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.CSharp;

/// <summary>Tests that the names in the generator match the public members of the runtime's CodeGeneration namespace.</summary>
public sealed class RuntimeNamesTests
{
    private const string Namespace = "RunAi.Generated.CodeGeneration";

    /// <summary>The members that generated code does not use, with the reason for each.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["ApiConnection.StrictResponses"] = "Set by the runtime's dependency injection.",
        ["ApiStreamExtensions.ReadJsonValuesAsync"] = "Called by the package for Kubernetes, which reads the events of watches.",
        ["ApiStreamExtensions.ReadLinesAsync"] = "Called by the package for Kubernetes, which reads logs.",
    };

    private static readonly (string Name, string Schema)[] Types =
    [
        ("string", """{"type": "string"}"""), ("boolean", """{"type": "boolean"}"""), ("int32", """{"type": "integer", "format": "int32"}"""),
        ("int64", """{"type": "integer", "format": "int64"}"""), ("single", """{"type": "number", "format": "float"}"""),
        ("double", """{"type": "number", "format": "double"}"""), ("decimal", """{"type": "number", "format": "decimal"}"""),
        ("dateTime", """{"type": "string", "format": "date-time"}"""), ("date", """{"type": "string", "format": "date"}"""),
        ("time", """{"type": "string", "format": "time"}"""), ("duration", """{"type": "string", "format": "duration"}"""),
        ("guid", """{"type": "string", "format": "uuid"}"""), ("uri", """{"type": "string", "format": "uri"}"""),
        ("bytes", """{"type": "string", "format": "byte"}"""), ("any", "{}"), ("enum", """{"type": "string", "enum": ["a", "b"]}"""),
        ("integerEnum", """{"type": "integer", "enum": [1, 2], "x-enum-varnames": ["One", "Two"]}"""),
        ("list", """{"type": "array", "items": {"type": "string"}}"""),
        ("map", """{"type": "object", "additionalProperties": {"type": "string"}}"""),
        ("model", """{"type": "object", "properties": {"a": {"type": "string"}}}"""),
    ];

    /// <summary>The names in the generator, such as <c>JsonRead.Int32</c>, with their emitted texts.</summary>
    private static readonly Dictionary<string, string> Names = (
        from type in typeof(RuntimeNames).GetNestedTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        select KeyValuePair.Create($"{type.Name}.{field.Name}", (string)field.GetRawConstantValue()!)).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void Public_members_of_the_runtime_are_names_of_the_generator_or_exceptions_with_a_reason() =>
        Assert.Equal(
            FindPublicMembers().Except(Exceptions.Keys).Order(StringComparer.Ordinal),
            Names.Keys.Where(name => name.Split('.')[0] is not ("RunAiBuilder" or "JsonObjectModel" or "Filters" or "Security")).Order(StringComparer.Ordinal));

    [Fact]
    public void Registration_methods_are_methods_of_the_builder() => Assert.All(
        Names.Keys.Where(name => name.StartsWith("RunAiBuilder.", StringComparison.Ordinal)),
        name => Assert.NotNull(typeof(RunAiBuilder).GetMethod(name.Split('.')[^1])));

    [Fact]
    public void Names_of_the_base_class_are_its_protected_methods() => Assert.All(
        Names.Keys.Where(name => name.StartsWith("JsonObjectModel.", StringComparison.Ordinal)),
        name => Assert.True(typeof(JsonObjectModel).GetMethod(name.Split('.')[^1], BindingFlags.NonPublic | BindingFlags.Instance)?.IsFamily));

    [Fact]
    public void Names_of_filters_are_types_and_members_of_their_namespace()
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        var types = typeof(FilterCondition).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(FilterCondition).Namespace).ToList();
        var members = types.SelectMany(type => type.GetMembers(Flags)).Select(member => member.Name)
            .Concat(types.Select(type => type.Name.Split('`')[0]))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Names.Where(name => name.Key.StartsWith("Filters.", StringComparison.Ordinal)), name => Assert.Contains(name.Value, members));
    }

    [Fact]
    public void Names_of_credentials_are_types_and_members_of_their_namespace()
    {
        var types = typeof(ApiCredentials).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(ApiCredentials).Namespace).ToList();
        var members = types.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}").Append("All").Concat(types.Select(type => type.Name))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Names.Where(name => name.Key.StartsWith("Security.", StringComparison.Ordinal)), name => Assert.Contains(name.Value, members));
    }

    [Fact]
    public void Exceptions_are_public_members_of_the_runtime() => Assert.Empty(Exceptions.Keys.Except(FindPublicMembers()));

    [Fact]
    public void Emitted_texts_are_the_names_of_their_constants() => Assert.All(Names, name => Assert.Equal(name.Key.Split('.')[^1], name.Value.Split('.')[^1]));

    [Fact]
    public void Every_name_is_emitted_for_some_spec()
    {
        var specs = FeatureSpecTests.Specs().Concat(
            [CreateSpecOfAllTypes(), CreateSpecOfAllParameters(), CreateSpecOfAllBodies(), CreateSpecOfAllResponses(), CreateSpecOfPropertyKinds(),
                CreateSpecOfConditions(), CreateSpecOfStreams(), CreateSpecOfPages(), CreateSpecOfCredentials()]);
        var code = string.Concat(specs.SelectMany(spec => new GeneratorSession(spec).Run().Files).Concat(BundledSpecs.Code.Files).Select(file => file.Text));
        var words = code.Split(" \t\n()[]{}<>,;!?:=&|".ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => new[] { word, word.Split('.')[^1] })
            .ToHashSet(StringComparer.Ordinal);

        var missing = Names.Where(name => !words.Contains(name.Value)).Select(name => name.Key).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static HashSet<string> FindPublicMembers()
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return (
            from type in typeof(ApiConnection).Assembly.GetExportedTypes()
            where type.Namespace == Namespace
            from member in type.GetMembers(Flags)
            where member is PropertyInfo or FieldInfo { IsSpecialName: false }
                || (member is MethodInfo { IsSpecialName: false } method && method.GetBaseDefinition() == method)
            select $"{GetName(type)}.{member.Name}").ToHashSet(StringComparer.Ordinal);
    }

    // Generated code calls the extension methods on operations.
    private static string GetName(Type type) => type == typeof(OperationExtensions) ? "Operation"
        : type == typeof(ApiRequestExtensions) ? "ApiRequest"
        : type.Name.Split('`')[0];

    /// <summary>Creates a spec with parameters of each kind in each location.</summary>
    private static SpecItem CreateSpecOfAllParameters()
    {
        var kinds = Types.Where(type => type.Name is "string" or "list" or "map" or "model" or "any");
        var parameters =
            from location in new[] { "path", "query", "header", "cookie" }
            from kind in kinds.SelectMany(
                kind =>
                    new[] { (kind.Name, Content: $"schema: {kind.Schema}"),
                        (Name: kind.Name + "Json", Content: $"content: {{application/json: {{schema: {kind.Schema}}}}}") })
            select (Name: $"{location}{kind.Name}", Text: $"{{name: {location}{kind.Name}, in: {location}, required: true, {kind.Content}}}");
        var path = string.Concat(
            parameters.Where(parameter => parameter.Name.StartsWith("path", StringComparison.Ordinal)).Select(parameter => $"/{{{parameter.Name}}}"));
        return TinySpec.Operation("get", path, $"parameters: [{string.Join(", ", parameters.Select(parameter => parameter.Text))}]");
    }

    /// <summary>Creates a spec with a security scheme of each kind.</summary>
    private static SpecItem CreateSpecOfCredentials()
    {
        string[] schemes =
        [
            "{type: apiKey, in: header, name: a}", "{type: apiKey, in: query, name: a}", "{type: apiKey, in: cookie, name: a}", "{type: http, scheme: basic}",
            "{type: http, scheme: bearer}", "{type: mutualTLS}", "{type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}",
            "{type: openIdConnect, openIdConnectUrl: /.well-known/openid-configuration}",
        ];
        var names = schemes.Select(static (_, index) => $"s{index}").ToList();
        return TinySpec.Document($$"""
            openapi: 3.1.0
            info: {title: Test API, version: '1'}
            security: [{{string.Join(", ", names.Select(static name => $"{{{name}: []}}"))}}]
            paths: {/things: {get: {responses: {'204': {description: Done.} } } } }
            components: {securitySchemes: { {{string.Join(", ", names.Zip(schemes, static (name, scheme) => $"{name}: {scheme}"))}} } }
            """);
    }

    /// <summary>Creates a spec with conditions of each kind.</summary>
    private static SpecItem CreateSpecOfConditions() => TinySpec.Operation(
        "get", "/things", "parameters: [{name: filter, in: query, schema: {type: array, items: {type: string, pattern: '^(name)(<|<=).+$'}}}]");

    /// <summary>Creates a spec with streams of each format.</summary>
    private static SpecItem CreateSpecOfStreams()
    {
        string[] contents =
        [
            "text/event-stream: {}", "application/jsonl: {}", "application/json-seq: {}", "text/plain: {x-runai-stream: lines}",
        ];
        return TinySpec.Paths(string.Join('\n', contents.Select((content, index) =>
            $"/{index}: {{get: {{responses: {{'200': {{description: Done., content: {{{content}}}}}}}}}}}")));
    }

    /// <summary>Creates a spec with paginations of each kind.</summary>
    private static SpecItem CreateSpecOfPages()
    {
        string[] paginations = ["{page: n}", "{cursor: c, next: x}", "{cursor: c, item: id, hasMore: more}", "{link: x}", "{header: Link}"];
        const string Parameters = "{name: n, in: query, schema: {type: integer}}, {name: c, in: query, schema: {type: string}}";
        const string Response = "{properties: {list: {type: array, items: {properties: {id: {type: string}}}}, x: {type: string}, more: {type: boolean}}}";
        return TinySpec.Paths(string.Join('\n', paginations.Select((pagination, index) =>
            $"/{index}: {{get: {{parameters: [{Parameters}], x-runai-pagination: {pagination}, responses: "
                + $"{{'200': {{description: Done., content: {{application/json: {{schema: {Response}}}}}}}}}}}}}")));
    }

    /// <summary>Creates a spec with request bodies of each kind.</summary>
    private static SpecItem CreateSpecOfAllBodies()
    {
        const string lists = "{schema: {properties: {a: {type: array, items: {type: string}}, b: {type: array, items: {type: string}}}}, "
            + "encoding: {a: {style: pipeDelimited, explode: false}}}";
        string[] contents =
        [
            "text/plain: {schema: {type: string}}", "application/octet-stream: {schema: {type: string, format: binary}}", "multipart/form-data: {}",
            $"multipart/form-data: {lists}", $"application/x-www-form-urlencoded: {lists}",
            "multipart/form-data: {schema: {properties: {a: {type: array, items: {properties: {b: {type: string}}}}, "
                + "c: {oneOf: [{type: string}, {type: integer}]}, d: {oneOf: [{type: string, format: binary}, {type: integer}]}}, additionalProperties: true}}",
            "multipart/form-data: {schema: {additionalProperties: {type: string}}}",
            "application/x-www-form-urlencoded: {schema: {additionalProperties: {type: string}}}",
            "video/webm: {schema: {type: string, format: binary}}, video/mp4: {schema: {type: string, format: binary}}",
        ];
        return TinySpec.Paths(string.Join('\n', contents.Select((content, index) =>
            $"/{index}: {{post: {{requestBody: {{content: {{{content}}}}}, "
                + "responses: {'200': {description: Done., content: {'*/*': {schema: {type: string}}}}}}}")));
    }

    /// <summary>Creates a spec with redirections and responses without a body.</summary>
    private static SpecItem CreateSpecOfAllResponses()
    {
        const string Done = "'204': {description: Done.}";
        string[] responses =
        [
            "'302': {description: There.}", Done + ", '304': {description: Same.}",
            "'200': {description: Done., content: {application/json: {schema: {type: integer}}}}, '304': {description: Same.}",
            "'200': {description: Done., content: {text/plain: {schema: {type: string}}}}, " + Done,
            "'200': {description: Done., content: {text/csv: {}}}, " + Done,
            "'200': {description: Done., content: {application/json: {schema: {oneOf: "
                + "[{additionalProperties: {type: string}}, {additionalProperties: {type: boolean}}]}}}}",
        ];
        return TinySpec.Paths(string.Join('\n', responses.Select((response, index) => $"/{index}: {{get: {{responses: {{{response}}}}}}}")));
    }

    /// <summary>Creates a spec with a union whose variants differ by the type of a property, and with a write-only property.</summary>
    private static SpecItem CreateSpecOfPropertyKinds() => TinySpec.WithRequestAndResponse("""
        Thing:
          properties:
            kinds:
              oneOf:
              - {type: object, required: [p], properties: {p: {type: string}, q: {type: string, readOnly: true}}}
              - {type: object, required: [p], properties: {p: {type: boolean, writeOnly: true}, q: {type: string, readOnly: true}}}
            nested:
              oneOf:
              - {type: object, required: [n], properties: {n: {type: object, required: [a], properties: {a: {type: string}}}}}
              - {type: object, required: [n], properties: {n: {type: object, required: [b], properties: {b: {type: string}}}}}
        """);

    /// <summary>Creates a spec with properties of each type, required and optional, with and without null, and lists of them.</summary>
    private static SpecItem CreateSpecOfAllTypes()
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in Types)
        {
            var (value, nullable) = (JsonNode.Parse(schema)!.AsObject(), JsonNode.Parse(schema)!.AsObject());
            nullable["nullable"] = true;
            properties[$"required_{name}"] = value;
            properties[$"required_nullable_{name}"] = nullable;
            properties[$"optional_{name}"] = value.DeepClone();
            properties[$"optional_nullable_{name}"] = nullable.DeepClone();
            properties[$"optional_list_{name}"] = new JsonObject { ["type"] = "array", ["items"] = value.DeepClone() };
            properties[$"optional_list_nullable_{name}"] = new JsonObject { ["type"] = "array", ["items"] = nullable.DeepClone() };
        }

        var required = properties.Select(property => property.Key).Where(name => name.StartsWith("required", StringComparison.Ordinal));
        var thing = new JsonObject { ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]), ["properties"] = properties };
        return TinySpec.WithRequestAndResponse($"Thing: {thing.ToJsonString()}");
    }
}
