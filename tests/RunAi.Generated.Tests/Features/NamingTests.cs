using System.Text.Json.Nodes;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class NamingTests
{
    [Fact]
    public void Properties_get_CSharp_names() => Assert.Equal(
        "class Class, 1st _1st, a-b ABValue, a.b AB2, a_b AB3, A_B AB, gpuCount GpuCount, GPUs Gpus, GPUType GpuType, userIDs UserIds, "
        + "ISO8601 Iso8601, read ReadValue, Write WriteValue, name Name, "
        + "model Model, reader Reader, writer Writer, toString ToStringValue, getHashCode GetHashCodeValue, "
        + "$ref Ref, @type Type, <= LessEqual, ✓ CheckMark, ✗ BallotX, ünï Ünï, thing ThingValue",
        string.Join(", ", GetNamePairs(GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing:
              properties:
                class: {type: string}
                1st: {type: string}
                a-b: {type: string}
                a.b: {type: string}
                a_b: {type: string}
                A_B: {type: string}
                gpuCount: {type: string}
                GPUs: {type: string}
                GPUType: {type: string}
                userIDs: {type: string}
                ISO8601: {type: string}
                read: {type: string}
                Write: {type: string}
                name: {type: string}
                model: {type: string}
                reader: {type: string}
                writer: {type: string}
                toString: {type: string}
                getHashCode: {type: string}
                $ref: {type: string}
                '@type': {type: string}
                <=: {type: string}
                ✓: {type: string}
                ✗: {type: string}
                ünï: {type: string}
                thing: {type: string}
            """)))));

    [Theory]
    [InlineData("thing", "Thing")]
    [InlineData("job.JobListResponse", "JobListResponse")]
    [InlineData("api.v1.Job", "ApiV1Job")]
    [InlineData("String", "StringModel")]
    [InlineData("Task", "TaskModel")]
    [InlineData("Action", "ActionModel")]
    [InlineData("Optional", "Optional")]
    [InlineData("System", "SystemModel")]
    [InlineData("TestClient", "TestClientModel")]
    [InlineData("ITestClient", "ITestClientModel")]
    [InlineData("ThingsClient", "ThingsClientModel")]
    [InlineData("class", "Class")]
    [InlineData("1", "_1")]
    [InlineData("a b", "AB")]
    [InlineData("ÄÖ", "Äö")]
    public void Schemas_get_CSharp_names_that_do_not_conflict(string schema, string name) => Assert.Contains(name, Generate($"""
        '{schema}':
          properties:
            a: {Braced("type: string")}
        """, schema).TypeNames());

    [Theory]
    [InlineData("DoItRequest")]
    [InlineData("DoItOperation")]
    [InlineData("DoItItems")]
    public void Schema_can_have_the_name_of_a_client_member(string schema) => Assert.Contains(schema, GeneratorHarness.Generate(TinySpec.Operation(
        "get",
        "/things",
        $$"""
        parameters: [{name: a, in: query, schema: {type: string} }]
        responses:
          '200': {description: Done., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/{{schema}}'} } } } }
          default: {description: Failed., content: {application/json: {schema: {$ref: '#/components/schemas/{{schema}}'} } } }
        """,
        $"""
        {schema}:
          properties:
            a: {Braced("type: string")}
        """)).TypeNames());

    [Fact]
    public void Names_that_differ_only_by_case_remain_distinct() =>
        Assert.Equal(["Pod", "PodModel", "Pod2"], GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {a: {$ref: '#/components/schemas/Pod'}, b: {$ref: '#/components/schemas/pod'}, c: {$ref: '#/components/schemas/POD'}}}
        pod: {properties: {a: {type: string}}}
        Pod: {properties: {b: {type: string}}}
        POD: {properties: {c: {type: string}}}
        """)).TypeNames().Where(name => name.StartsWith("Pod", StringComparison.Ordinal)).OrderBy(name => name.Length == 4 ? 9 : name.Length));

    [Fact]
    public void Tag_can_have_the_name_of_a_schema() => Assert.Equal(["Things", "ThingsClient", "IThingsClient"], GeneratorHarness.Generate(TinySpec.Operation(
        "get",
        "/things",
        "responses: {'200': {description: The things., content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}}",
        "Things: {properties: {things: {$ref: '#/components/schemas/Things'}}}")).TypeNames().Where(name =>
            name.Contains("Things", StringComparison.Ordinal)).Reverse());

    [Fact]
    public void Tags_with_the_same_identifier_get_different_names() => Assert.Equal(["DoThis", "DoThat"], GeneratorHarness.Generate(TinySpec.Paths("""
        /a: {get: {operationId: do_this, tags: [k8s things], responses: {'204': {description: Done.}}}}
        /b: {get: {operationId: do_that, tags: [K8sThings], responses: {'204': {description: Done.}}}}
        """)).Operations().Select(operation => operation.Name).OrderDescending());

    [Fact]
    public void Operations_without_operationId_are_named_after_method_and_path() => Assert.Equal(
        ["GetThingsByThingId", "PostThings"],
        GeneratorHarness.Generate(TinySpec.Paths("""
            /things: {post: {tags: [Things], responses: {'204': {description: Done.}}}}
            /things/{thingId}:
              get:
                tags: [Things]
                parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
                responses: {'204': {description: Done.}}
            """)).Operations().Select(operation => operation.Name));

    [Fact]
    public void Operations_without_a_tag_are_in_the_group_Default() =>
        Assert.Contains("IDefaultClient Default { get; }", GeneratorHarness.Generate(TinySpec.Paths("""
        /things: {get: {operationId: do_it, responses: {'204': {description: Done.}}}}
        """))["TestClient.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("get", "get_with_response", "Get, GetWithResponse2")]
    [InlineData("zget_with_response", "zget", "Zget2, ZgetWithResponse")]
    [InlineData("get", "get_as_csv", "Get, GetAsCsv, GetAsCsv2")]
    public void Methods_of_different_operations_have_different_names(string first, string second, string names) => Assert.Equal(
        names,
        string.Join(", ", GeneratorHarness.Diagnose(TinySpec.Paths($$"""
        /a:
          get:
            operationId: {{first}}
            tags: [Things]
            responses:
              '200':
                description: Done.
                content:
                  application/json: {schema: {type: string} }
                  {{(second.EndsWith("csv", StringComparison.Ordinal) ? "text/csv: {}" : "")}}
        /b:
          get:
            operationId: {{second}}
            tags: [Things]
            responses:
              '204': {description: Done.}
        """)).Operations().Select(operation => operation.Name)));

    [Fact]
    public async Task Properties_can_have_the_names_of_types_in_generated_code() => Assert.Equal(
        """{"dateTimeOffset":"2024-01-01T00:00:00Z","list":["a"],"string":"s","task":{"task":{}},"uri":"https://x/"}""",
        await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          properties:
            string: {type: string}
            uri: {type: string, format: uri}
            dateTimeOffset: {type: string, format: date-time}
            list: {type: array, items: {type: string}}
            task: {$ref: '#/components/schemas/Task'}
            jsonRead: {type: string}
            encoding: {type: string}
        Task: {properties: {task: {$ref: '#/components/schemas/Task'}}}
        """)).EvaluateAsync(
            """
            Read<Thing>(
                "{\"task\":{\"task\":{}},\"string\":\"s\",\"uri\":\"https://x/\",\"list\":[\"a\"],\"dateTimeOffset\":\"2024-01-01T00:00:00Z\"}")
            """));

    [Fact]
    public async Task JSON_names_are_preserved()
    {
        const string Json = """{"":"e","a\"b":"q","a\\b":"s","ü":"u","\u0085":"n"}""";
        var code = GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing: {additionalProperties: false, properties: {
              '': {type: string}, 'a"b': {type: string}, 'a\b': {type: string}, ü: {type: string}, "\N": {type: string}}}
            """));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(Json)})"))));
    }

    [Fact]
    public void Inline_schemas_are_named_after_their_paths() => Assert.Equal(
        ["DoItFilter", "DoItOptions", "DoItRequest", "DoItRequestInner", "DoItRequestListItem", "DoItRequestMapValue", "DoItResponse"],
        GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
            parameters: [{name: filter, in: query, schema: {type: string, enum: [a]}}]
            requestBody:
              content:
                application/json:
                  schema:
                    properties:
                      inner: {properties: {a: {type: string}}}
                      list: {type: array, items: {properties: {a: {type: string}}}}
                      map: {additionalProperties: {properties: {a: {type: string}}}}
            responses: {'200': {description: Done., content: {application/json: {schema: {properties: {a: {type: string}}}}}}}
            """)).TypeNames().Where(name => name.StartsWith("DoIt", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Additional_schema_does_not_change_other_names()
    {
        const string Schemas = "Thing: {properties: {phase: {type: string, enum: [a]}}}\n";
        var before = GeneratorHarness.Generate(TinySpec.WithResponse(Schemas)).TypeNames();
        Assert.Equal(before, GeneratorHarness.Generate(TinySpec.WithResponse(Schemas + "AThing: {properties: {a: {type: string}}}\n")).TypeNames());
    }

    [Fact]
    public void Long_names_are_shortened_and_remain_unique()
    {
        var properties = GeneratorHarness.Generate(TinySpec.WithResponse($"""
            Thing:
              properties:
                {new string('a', 500)}: {Braced("type: string")}
                {new string('a', 501)}: {Braced("type: string")}
            """)).Types("Thing").Single().Text.Split('\n').Where(line => line.StartsWith("    public string?", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, properties.Distinct().Count());
        Assert.All(properties, line => Assert.InRange(line.Length, 100, 170));
    }

    private static GeneratedCode Generate(string schemas, string name) => GeneratorHarness.Generate(TinySpec.Operation(
        "get",
        "/things",
        "responses: {'200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/" + Uri.EscapeDataString(
            name) + "'}}}}}",
        schemas));

    private static string Braced(string text) => "{" + text + "}";

    private static IEnumerable<string> GetNamePairs(GeneratedCode code)
    {
        // In the order of the spec, which differs from that of the code.
        var lines = code.Types("Thing").Single().Text.Split('\n');
        var pairs = lines.Where(line => line.Contains("JsonRead.NameEquals(", StringComparison.Ordinal))
            .ToDictionary(line => line.Split('"')[1], line => line.Split("u8)) { ")[1].Split(' ')[0]);
        const string names = "class 1st a-b a.b a_b A_B gpuCount GPUs GPUType userIDs ISO8601 read Write name model reader writer toString getHashCode "
            + "$ref @type <= ✓ ✗ ünï thing";
        return names.Split(' ').Select(name => $"{name} {pairs[name]}");
    }
}
