using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>A response to HEAD has no body (RFC 9110, section 9.3.2), whatever content the document declares.</summary>
public sealed class HeadTests
{
    [Theory]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: array, items: {type: string}}}}}", "application/json")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}, '204': {description: No.}",
        "application/json")]
    [InlineData("'200': {description: Done., content: {text/plain: {schema: {type: string}}}}", "text/plain, application/json; q=0.1")]
    [InlineData("'200': {description: Done., content: {application/octet-stream: {schema: {type: string, format: binary}}}}",
        "application/octet-stream, application/json; q=0.1")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer}}, text/csv: {}}}", "application/json, text/csv")]
    [InlineData("default: {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}", "application/json")]
    [InlineData("'2XX': {description: Done., content: {application/json: {schema: {type: string}}}}", "application/json")]
    [InlineData("'200': {description: Done.}", "application/json")]
    public async Task Response_to_HEAD_has_no_value_and_the_headers_of_the_declared_content(string responses, string accept)
    {
        var server = new StubServer(200, "application/json");

        var result = await Generate(responses).RunAsync(
            """
            await client.Things.DoItAsync();
            ApiResponse response = await client.Things.DoItWithResponseAsync();
            return $"{response.StatusCode} {response.Headers["content-type"].Single()}";
            """, server);

        Assert.Equal("200 application/json", result);
        Assert.All(server.Requests, request => Assert.Equal(("HEAD", accept), (request.Method, request.Headers["accept"])));
    }

    [Fact]
    public async Task Error_response_to_HEAD_has_its_status_code() => Assert.Equal(
        "404",
        await Generate("'200': {description: Done., content: {application/json: {schema: {type: string}}}}, "
            + "'404': {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}")
        .RunAsync(
            """
            try { await client.Things.DoItAsync(); return "no error"; }
            catch (RunAiApiException exception) when (exception.IsNotFound) { return $"{exception.ResponseStatusCode}"; }
            """,
            new StubServer(404, "application/json")));

    private static GeneratedCode Generate(string responses) => GeneratorHarness.Generate(TinySpec.Operation(
        "head", "/things", "responses: {" + responses + "}", "Thing: {properties: {a: {type: string}}}"));
}
