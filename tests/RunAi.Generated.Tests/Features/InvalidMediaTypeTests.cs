using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests names of media types that no header can contain (RFC 9110, section 8.3.1).</summary>
public sealed class InvalidMediaTypeTests
{
    private const string Model = "{schema: {properties: {a: {type: string}}}}";
    private const string Text = "{schema: {type: string}}";
    private const string Bytes = "{schema: {type: string, format: binary}}";

    [Theory]
    [InlineData($"applicationjson;version=1: {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"'': {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"application/js on: {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"'application/json; version': {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"'application/vnd.a+json; v=1; x': {Model}", "new() { A = \"x\" }", "application/vnd.a+json; v=1")]
    [InlineData($"'application/json, application/xml': {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"json: {Model}, application/vnd.a+json: {Model}", "new() { A = \"x\" }", "application/vnd.a+json")]
    [InlineData($"xml: {Model}, json: {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"text: {Text}", "\"x\"", "text/plain; charset=utf-8")]
    [InlineData($"bytes: {Bytes}", "new MemoryStream([65])", "application/octet-stream")]
    public async Task Body_with_an_invalid_media_type_is_sent_with_a_valid_one(string content, string argument, string expected)
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Operation("put", "/thing", $"requestBody: {{required: true, content: {{{content}}}}}"));

        Assert.All(code.Diagnostics, static diagnostic => Assert.Contains("RUNAI0024", diagnostic, StringComparison.Ordinal));
        Assert.NotEmpty(code.Diagnostics);
        Assert.Equal(expected, (await code.SendAsync($"Things.DoItAsync({argument})")).Headers["content-type"]);
    }

    [Fact]
    public void Invalid_media_type_is_reported_once_in_a_document()
    {
        const string Operation = "{tags: [Things], responses: {'200': {description: Done., content: {json: " + Model + "}}}}";

        var code = GeneratorHarness.Diagnose(TinySpec.Paths($"/a: {{get: {Operation}}}\n/b: {{get: {Operation}}}"));

        Assert.Contains("\"json\" at #/paths/~1a/get/", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consumes: [json]", "application/json")]
    [InlineData("consumes: [json, application/vnd.a+json]", "application/vnd.a+json")]
    [InlineData("consumes: ['application/json;']", "application/json")]
    public async Task Body_of_Swagger_2_with_an_invalid_media_type_is_sent_with_a_valid_one(string consumes, string expected) => Assert.Equal(
        expected,
        (await GeneratorHarness.Diagnose(TinySpec.Document("""
            swagger: '2.0'
            info: {title: Test API, version: '1'}
            paths:
              /thing:
                put:
                  operationId: do_it
                  tags: [Things]
                  CONSUMES
                  parameters: [{name: body, in: body, required: true, schema: {properties: {a: {type: string}}}}]
                  responses: {'204': {description: Done.}}
            """.Replace("CONSUMES", consumes, StringComparison.Ordinal))).SendAsync("Things.DoItAsync(new() { A = \"x\" })")).Headers["content-type"]);

    [Theory]
    [InlineData("''")]
    [InlineData("json")]
    [InlineData("'application/json; v'")]
    public async Task Response_with_an_invalid_media_type_is_read(string mediaType)
    {
        var server = StubServer.WithJson("""{"a":"x"}""");
        var code = GeneratorHarness.Diagnose(TinySpec.Operation(
            "get", "/thing", $"responses: {{'200': {{description: Done., content: {{{mediaType}: {Model}}}}}}}"));

        Assert.Equal("x", await code.RunAsync("return (await client.Things.DoItAsync()).A;", server));
        Assert.Equal("application/json", Assert.Single(server.Requests).Headers["accept"]);
    }

    [Theory]
    [InlineData("json", "text/plain; charset=utf-8")]
    [InlineData("'json, text/csv'", "text/csv")]
    public async Task Part_with_an_invalid_media_type_is_sent_with_a_valid_one(string contentType, string expected)
    {
        var code = GeneratorHarness.Diagnose(TinySpec.Operation(
            "put",
            "/thing",
            "requestBody: {required: true, content: {multipart/form-data: {schema: {required: [a], properties: {a: {type: string}}}, "
                + $"encoding: {{a: {{contentType: {contentType}}}}}}}}}}}"));

        Assert.Contains($"Content-Type: {expected}", (await code.SendAsync("Things.DoItAsync(new() { A = \"x\" })")).Body, StringComparison.Ordinal);
    }
}
