using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests requests and responses as used in Run:ai's documents.</summary>
public sealed class RunAiOperationTests
{
    [Theory]
    [InlineData("new Cidr { Ranges = [\"a\"] }", """{"ranges":["a"]}""")]
    [InlineData("new Minutes { Count = 5 }", """{"count":5}""")]
    public async Task Request_body_with_anyOf_becomes_a_union(string argument, string body) =>
        Assert.Equal(body, (await GeneratorHarness.Generate(TinySpec.Operation(
        "put",
        "/settings/{key}",
        """
        parameters: [{name: key, in: path, required: true, schema: {type: string}}]
        requestBody: {required: true, content: {application/json: {
          schema: {anyOf: [{$ref: '#/components/schemas/Cidr'}, {$ref: '#/components/schemas/Minutes'}]}}}}
        """,
        """
        Cidr: {required: [ranges], properties: {ranges: {type: array, items: {type: string}}}}
        Minutes: {required: [count], properties: {count: {type: integer}}}
        """)).SendAsync($"Things.DoItAsync(\"k\", {argument})")).Body);

    [Fact]
    public async Task Parameter_of_path_item_and_operation_is_one_parameter() =>
        Assert.Equal("/assets/1/by/d-1", (await GeneratorHarness.Generate(TinySpec.Paths("""
        /assets/{AssetId}/by/{department-id}:
          parameters:
          - {name: AssetId, in: path, required: true, schema: {type: string}}
          - {name: department-id, in: path, required: true, schema: {type: string}}
          delete:
            operationId: do_it
            tags: [Things]
            parameters: [{name: AssetId, in: path, required: true, schema: {type: integer}}]
            responses: {'204': {description: Done.}}
        """)).SendAsync("""Things.DoItAsync(assetId: 1, departmentId: "d-1")""")).Target);

    [Fact]
    public async Task Request_body_can_be_a_list() =>
        Assert.Equal("""[{"quota":1.5},{"quota":null}]""", (await GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing: {type: array, items: {required: [quota], properties: {quota: {type: number, nullable: true}}}}
        """)).SendAsync("Things.DoItAsync([new() { Quota = 1.5 }, new() { Quota = null }])")).Body);

    [Theory]
    [InlineData("{type: array, items: {type: string}}", """["a","b"]""", "answer[1]", "b")]
    [InlineData("{type: boolean}", "true", "answer", "True")]
    [InlineData("{type: string}", "\"a\"", "answer", "a")]
    [InlineData("{required: [projects], properties: {projects: {type: array, items: {type: string}}, next: {type: integer}}}",
        """{"projects":["p"],"next":50}""", "$\"{answer.Projects[0]} {answer.Next}\"", "p 50")]
    [InlineData("{type: object}", """{"a":{"b":1}}""", "answer[\"a\"].GetProperty(\"b\")", "1")]
    public async Task Response_can_be_a_list_a_scalar_or_an_inline_object(string schema, string json, string expression, string expected) =>
        Assert.Equal(
        expected,
        await GenerateWithResponses($"'200': {{description: Done., content: {{application/json: {{schema: {schema}}}}}}}")
            .RunAsync($"var answer = await client.Things.DoItAsync(); return {expression};", StubServer.WithJson(json)));

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Success_response_can_have_no_body(int status) => Assert.Equal(
        $"{status}",
        await GenerateWithResponses($"'{status}': {{description: Done.}}").RunAsync(
            "return (await client.Things.DoItWithResponseAsync()).StatusCode;", new StubServer(status)));

    [Theory]
    [InlineData(202, """{"code":202,"message":"Later."}""", "Later.")]
    [InlineData(204, "", "nothing")]
    public async Task Delete_response_can_have_text_or_no_body(int status, string body, string expected) => Assert.Equal(
        expected,
        await GenerateWithResponses(
            "'202': {description: Later., content: {application/json: {schema: {properties: {message: {type: string}}}}}}, '204': {description: Done.}")
            .RunAsync(
                "return (await client.Things.DoItAsync())?.Message ?? \"nothing\";", new StubServer(
                    status, body.Length == 0 ? null : "application/json", body)));

    [Theory]
    [InlineData(200, """{"all":true}""", "all")]
    [InlineData(207, """{"missing":["gpu"]}""", "missing gpu")]
    public async Task Partial_success_is_distinguished_from_success(int status, string json, string expected) => Assert.Equal(
        expected,
        await GenerateWithResponses("""
            '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Whole'}}}},
            '207': {description: Some., content: {application/json: {schema: {$ref: '#/components/schemas/Some'}}}}
            """,
            """
            Whole: {required: [all], properties: {all: {type: boolean}}}
            Some: {required: [missing], properties: {missing: {type: array, items: {type: string}}}}
            """).RunAsync(
            """
            var answer = await client.Things.DoItAsync();
            return answer.TryGetSome(out var some) ? $"missing {some.Missing[0]}" : answer.TryGetWhole(out var whole) && whole.All ? "all" : "unknown";
            """,
            StubServer.WithJson(json, status)));

    [Theory]
    [InlineData("text/plain", "Task<string> DoItAsync(")]
    [InlineData("text/html", "Task<string> DoItAsync(")]
    [InlineData("application/x-tar", "Task<ApiStream> DoItAsync(")]
    [InlineData("application/octet-stream", "Task<ApiStream> DoItAsync(")]
    [InlineData("text/csv", "Task<ApiStream> DoItAsync(")]
    [InlineData("application/json", "Task<JsonElement> DoItAsync(")]
    public void Response_without_a_schema_has_the_type_of_its_media_type(string mediaType, string signature) => Assert.Contains(
        signature, GenerateWithResponses($"'200': {{description: Done., content: {{{mediaType}: {{}}}}}}")["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Error_response_can_have_no_body() => Assert.Equal(
        "409 ",
        await GenerateWithResponses("'204': {description: Done.}, '409': {description: Twice.}").RunAsync(
            """
            try { await client.Things.DoItAsync(); return "no error"; }
            catch (RunAiApiException error) { return $"{error.ResponseStatusCode} {error.RawBody}"; }
            """,
            new StubServer(409)));

    [Theory]
    [InlineData("2023-06-06 12:09:18.211")]
    [InlineData("2023-06-06T12:09:18.211Z")]
    public async Task Time_without_T_and_offset_is_UTC(string time) =>
        Assert.Equal("2023-06-06T12:09:18.211Z", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {timestamp: {type: string, format: date-time, nullable: true}}}
        """)).EvaluateAsync(
            $"Read<Thing>({CSharpText.Quote($$"""{"timestamp":"{{time}}"}""")}).Timestamp.GetValueOrDefault()"
            + ".ToString(\"yyyy-MM-dd'T'HH:mm:ss.fffK\", System.Globalization.CultureInfo.InvariantCulture).Replace(\"+00:00\", \"Z\")"));

    [Theory]
    [InlineData("{type: integer, format: int}", "long?")]
    [InlineData("{type: number, format: int64}", "long?")]
    [InlineData("{type: string, format: hostname}", "string?")]
    [InlineData("{type: string, format: text}", "string?")]
    [InlineData("{type: string, format: string}", "string?")]
    [InlineData("{type: string, format: '.*'}", "string?")]
    [InlineData("{type: string, format: password}", "string?")]
    public void Unknown_format_is_ignored(string schema, string type) => Assert.Contains(
        $"public {type} Value ", GeneratorHarness.Generate(
            TinySpec.WithResponse($"Thing: {{properties: {{value: {schema}}}}}"))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Pattern_is_documented_and_not_validated() =>
        Assert.Equal("""{"name":"!"}""", await GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing: {properties: {name: {type: string, pattern: '/^[a-z\x2F]+$/', maxLength: 1, example: 5}}}
        """)).EvaluateAsync("""new Thing { Name = "!" }"""));

    [Fact]
    public async Task Write_only_property_is_read_from_responses() => Assert.Equal("1", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {childrenIds: {type: array, writeOnly: true, items: {type: string}}}}
        """)).EvaluateAsync("""Read<Thing>("{\"childrenIds\":[\"c\"]}").ChildrenIds!.Count"""));

    private static GeneratedCode GenerateWithResponses(string responses, string schemas = "") =>
        GeneratorHarness.Generate(TinySpec.Operation("delete", "/thing", "responses: {" + responses.ReplaceLineEndings(" ") + "}", schemas));
}
