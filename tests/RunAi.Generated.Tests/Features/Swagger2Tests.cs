using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class Swagger2Tests
{
    [Fact]
    public async Task Delete_can_have_a_string_body()
    {
        var request = await Generate("""
            /jobs:
              delete:
                operationId: do_it
                tags: [Things]
                parameters: [{name: names, in: body, required: true, schema: {type: string}}]
                responses: {'200': {description: Done.}}
            """).SendAsync("Things.DoItAsync(names: \"a,b\")");
        Assert.Equal(("DELETE", "/base/jobs", "\"a,b\"", "application/json"), (request.Method, request.Target, request.Body, request.Headers["content-type"]));
    }

    [Theory]
    [InlineData("csv", "/base/jobs?id=a,b")]
    [InlineData("ssv", "/base/jobs?id=a%20b")]
    [InlineData("tsv", "/base/jobs?id=a%09b")]
    [InlineData("pipes", "/base/jobs?id=a%7Cb")]
    [InlineData("multi", "/base/jobs?id=a&id=b")]
    public async Task Collection_formats_join_or_repeat_values(string format, string target) => Assert.Equal(target, (await Generate($$"""
        /jobs:
          get:
            operationId: do_it
            tags: [Things]
            parameters:
            - {name: id, in: query, type: array, items: {type: string}, collectionFormat: {{format}}}
            responses:
              200: {description: Done.}
        """).SendAsync("Things.DoItAsync(new() { Id = [\"a\", \"b\"] })")).Target);

    [Fact]
    public async Task Form_fields_become_a_request_body() => Assert.Equal("a=x&b=1", (await Generate("""
        /jobs:
          post:
            operationId: do_it
            tags: [Things]
            parameters: [{name: a, in: formData, type: string, required: true}, {name: b, in: formData, type: integer}]
            responses: {'200': {description: Done.}}
        """).SendAsync("Things.DoItAsync(new() { A = \"x\", B = 1 })")).Body);

    [Fact]
    public async Task Request_body_is_sent_in_the_media_type_of_consumes() => Assert.Equal("text/plain; charset=utf-8", (await Generate("""
        /jobs:
          post:
            operationId: do_it
            tags: [Things]
            consumes: [text/plain]
            parameters: [{name: text, in: body, schema: {type: string}}]
            responses: {'200': {description: Done.}}
        """).SendAsync("Things.DoItAsync(\"x\")")).Headers["content-type"]);

    [Fact]
    public void Response_is_read_in_the_media_type_of_produces() => Assert.Contains("Task<ApiStream> DoItAsync(", Generate("""
        /jobs:
          get:
            operationId: do_it
            tags: [Things]
            produces: [application/octet-stream]
            responses: {'200': {description: Done., schema: {type: file}}}
        """)["Things.g.cs"], StringComparison.Ordinal);

    private static GeneratedCode Generate(string paths) => GeneratorHarness.Generate(TinySpec.Document(
        "swagger: '2.0'\ninfo: {title: Test API, version: '1'}\nbasePath: /base\npaths:\n" + string.Join("\n", paths.Split("\n").Select(line => "  " + line))));
}
