using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class ResponseTests
{
    private const string Json = "application/json: {schema: {type: array, items: {type: string}}}";

    [Theory]
    [InlineData("'204': {description: Done.}", "Task DoItAsync(")]
    [InlineData("'200': {description: Done., content: {}}", "Task DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: string}}}}", "Task<string> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: string, nullable: true}}}}", "Task<string?> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: boolean}}}}", "Task<bool> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {}}}", "Task<JsonElement> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {text/plain: {schema: {type: string}}}}", "Task<string> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {text/csv: {}}}", "Task<ApiStream> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/octet-stream: {}}}", "Task<ApiStream> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/pdf: {schema: {type: string, format: binary}}}}", "Task<ApiStream> DoItAsync(")]
    [InlineData("'2XX': {description: Done., content: {application/json: {schema: {type: string}}}}", "Task<string> DoItAsync(")]
    [InlineData("default: {description: Done., content: {application/json: {schema: {type: string}}}}", "Task<string> DoItAsync(")]
    [InlineData("default: {description: Done., content: {application/json: {schema: {type: string}}}}, '400': {description: No., content: "
        + "{application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}, '500': {description: No.}", "Task<string> DoItAsync(")]
    [InlineData("default: {description: Else., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}, '400': {description: "
        + "No., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}", "Task DoItAsync(")]
    [InlineData("default: {description: Else., content: {application/json: {schema: {type: string}}}}, '302': {description: There.}", "Task<Uri> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: string}}}}, '201': {description: Done., content: "
        + "{application/json: {schema: {type: string}}}}", "Task<string> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: string}}}}, '202': {description: Later.}", "Task<string?> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer}}}}, '204': {description: Nothing.}",
        "Task<long?> DoItAsync(")]
    [InlineData("'404': {description: No.}", "Task DoItAsync(")]
    [InlineData("'204': {description: Done., content: {application/json: {schema: {type: string}}}}", "Task DoItAsync(")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: string}}}}, '204': {description: Done., content: "
        + "{application/json: {schema: {type: boolean}}}}", "Task<string?> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {text/plain: {schema: {type: string}}}}, '204': {description: Nothing.}", "Task<string?> DoItAsync(")]
    [InlineData("'200': {description: Done., content: {text/csv: {}}}, '204': {description: Nothing.}", "Task<ApiStream?> DoItAsync(")]
    public void Response_content_determines_the_return_type(string responses, string signature) =>
        Assert.Contains($"    {signature}", Generate(responses)["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Response_in_two_media_types_becomes_two_methods() => Snapshot.Match(
        Generate("'200': {description: The things., content: {" + Json + ", text/csv: {schema: {type: string}}}}").Types("IThingsClient", "ThingsClient"));

    [Fact]
    public void Binary_and_JSON_responses_of_one_media_type_become_two_methods() => Assert.Equal(["DoIt", "DoItAsBinary"], Generate(
        "'200': {description: Done., content: {application/json: {schema: {type: string}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: string, format: binary}}}}").Operations().Select(operation =>
            operation.Name));

    [Fact]
    public void Response_in_a_media_range_has_a_method_of_its_own() => Assert.Equal(["DoIt", "DoItAsContent"], Generate(
        "'200': {description: Done., content: {application/json: {schema: {type: string}}, 'image/*': {}}}").Operations().Select(operation =>
            operation.Name));

    [Fact]
    public async Task Csv_response_is_requested_and_streamed()
    {
        var code = Generate("'200': {description: The things., content: {" + Json + ", text/csv: {}}}");
        var server = new StubServer(200, "text/csv", "a,b");
        Assert.Equal(
            "a,b", await code.RunAsync(
                "await using var csv = await client.Things.DoItAsCsvAsync(); return await new StreamReader(csv.Content).ReadToEndAsync();", server));
        Assert.StartsWith("text/csv", Assert.Single(server.Requests).Headers["accept"], StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_that_differ_by_status_code_become_a_union() => Snapshot.Match(TwoShapes.Value.Types("DoItResult", "ThingsClient"));

    [Theory]
    [InlineData(200, """{"a":"x"}""", "A x")]
    [InlineData(202, """["y"]""", "list y")]
    public async Task Responses_that_differ_by_status_code_are_read_by_status_code(int status, string json, string expected) =>
        Assert.Equal(expected, await TwoShapes.Value.RunAsync(
        """
        var answer = await client.Things.DoItAsync();
        return answer.TryGetList(out var list) ? $"list {list[0]}" : answer.TryGetDoItResponse(out var a) ? $"A {a.A}" : "unknown";
        """,
        StubServer.WithJson(json, status)));

    [Theory]
    [InlineData(200, "application/json", "\"a\"", "a")]
    [InlineData(202, null, "", "nothing")]
    [InlineData(204, null, "", "nothing")]
    public async Task Response_without_a_body_is_null(int status, string? contentType, string body, string expected) => Assert.Equal(expected, await Generate(
        "'200': {description: Done., content: {application/json: {schema: {type: string}}}}, '202': {description: Later.}")
        .RunAsync("return await client.Things.DoItAsync() ?? \"nothing\";", new StubServer(status, contentType, body)));

    [Fact]
    public async Task WithResponse_method_returns_status_code_and_headers() => Assert.Equal(
        "200 application/json a",
        await Generate("'200': {description: Done., content: {application/json: {schema: {type: string}}}}").RunAsync(
        """
            var response = await client.Things.DoItWithResponseAsync();
            return $"{response.StatusCode} {string.Join(',', response.Headers["Content-Type"])} {response.Value}";
            """,
        StubServer.WithJson("\"a\"")));

    [Theory]
    [InlineData(200, "small")]
    [InlineData(201, "unheard of")]
    public async Task Responses_of_an_enum_and_of_a_string_become_one_enum(int status, string text) => Assert.Equal(text, await Generate(
        "'200': {description: Done., content: {application/json: {schema: {type: string, enum: [small, big]}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: string}}}}")
        .RunAsync("return $\"{await client.Things.DoItAsync()}\";", StubServer.WithJson($"\"{text}\"", status)));

    private static readonly Lazy<GeneratedCode> TwoShapes = new(() => Generate(
        "'200': {description: Done., content: {application/json: {schema: {required: [a], properties: {a: {type: string}}}}}}, '202': {description: "
            + "Later., content: {" + Json + "}}"));

    private static GeneratedCode Generate(string responses) => GeneratorHarness.Generate(TinySpec.Operation(
        "get", "/things", "responses: {" + responses + "}", "Problem: {properties: {title: {type: string}}}"));

    [Theory]
    [InlineData(200, "1", "1")]
    [InlineData(206, "\"part\"", "part")]
    [InlineData(299, "\"other\"", "other")]
    public async Task Response_of_a_status_code_range_is_read_if_no_exact_status_code_is_declared(int status, string json, string expected) =>
        Assert.Equal(expected, await Generate(
        "'200': {description: Done., content: {application/json: {schema: {type: integer}}}}, '2XX': {description: Done., content: {application/json: "
            + "{schema: {type: string}}}}")
        .RunAsync(
            """
            var result = await client.Things.DoItAsync();
            return result.TryGetString(out var text) ? text : result.TryGetInt64(out var number) ? $"{number}" : null;
            """,
            StubServer.WithJson(json, status)));
}
