using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests media ranges, which are not valid in a Content-Type, and bodies with several media types (RFC 9110, sections 8.3 and 12.5.1).</summary>
public sealed class MediaRangeTests
{
    private const string Bytes = "{schema: {type: string, format: binary}}";
    private const string Text = "{schema: {type: string}}";
    private const string Model = "{schema: {properties: {a: {type: string}}}}";
    private const string Stream = "new MemoryStream([65])";

    [Theory]
    [InlineData($"'image/*': {Bytes}", $"{Stream}, \"image/png\"", "image/png")]
    [InlineData($"'*/*': {Bytes}", Stream, "application/octet-stream")]
    [InlineData($"'*/*': {Bytes}", $"{Stream}, new() {{ ContentType = \"video/mp4\" }}", "video/mp4")]
    [InlineData($"'application/*': {Bytes}", Stream, "application/octet-stream")]
    [InlineData($"'application/*': {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"'application/*+json': {Model}", "new() { A = \"x\" }, \"application/vnd.a+json\"", "application/vnd.a+json")]
    [InlineData($"'text/*': {Text}", "\"x\"", "text/plain; charset=utf-8")]
    [InlineData($"'text/*': {Text}", "\"x\", new() { ContentType = \"text/markdown\" }", "text/markdown; charset=utf-8")]
    [InlineData($"'text/*': {Bytes}", $"{Stream}, \"text/csv\"", "text/csv")]
    [InlineData($"video/webm: {Bytes}, video/mp4: {Bytes}", Stream, "video/mp4")]
    [InlineData($"video/webm: {Bytes}, video/mp4: {Bytes}", $"{Stream}, new() {{ ContentType = \"video/webm\" }}", "video/webm")]
    [InlineData($"image/png: {Bytes}, 'image/*': {Bytes}", $"{Stream}, new() {{ ContentType = \"image/gif\" }}", "image/gif")]
    [InlineData($"image/png: {Bytes}, 'image/*': {Bytes}", Stream, "image/png")]
    [InlineData($"application/json: {Model}, application/merge-patch+json: {Model}", "new() { A = \"x\" }", "application/json")]
    [InlineData($"text/plain: {Text}, text/markdown: {Text}", "\"x\"", "text/markdown; charset=utf-8")]
    public async Task Body_has_a_concrete_media_type(string content, string arguments, string expected) =>
        Assert.Equal(expected, (await Generate(content).SendAsync($"Things.DoItAsync({arguments})")).Headers["content-type"]);

    [Fact]
    public async Task Caller_chooses_among_formats_of_JSON_with_the_same_schema()
    {
        const string Content = "{schema: {$ref: '#/components/schemas/M'}}";
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "patch",
            "/p",
            $"requestBody: {{required: true, content: {{application/merge-patch+json: {Content}, application/strategic-merge-patch+json: {Content}}}}}",
            "M: {type: object, properties: {a: {type: string}}}"));

        var standard = await code.SendAsync("Things.DoItAsync(new() { A = \"x\" })");
        var chosen = await code.SendAsync("Things.DoItAsync(new() { A = \"x\" }, new() { ContentType = \"application/strategic-merge-patch+json\" })");

        Assert.Equal("application/merge-patch+json", standard.Headers["content-type"]);
        Assert.Equal("application/strategic-merge-patch+json", chosen.Headers["content-type"]);
    }

    [Theory]
    [InlineData("'text/*': {schema: {type: string}}", "The media type of the body, in the range \"text/*\". The default is \"text/plain\".")]
    [InlineData("'image/*': {}, 'video/*': {}", "The media type of the body, in the ranges \"image/*\", \"video/*\".")]
    [InlineData("image/gif: {}, 'image/*': {}", "The media type of the body, one of \"image/gif\" or in the range \"image/*\".")]
    [InlineData("image/gif: {}, image/png: {}", "The media type of the body, one of \"image/gif\", \"image/png\". The default is \"image/gif\".")]
    public void Documentation_tells_media_types_from_ranges(string content, string documentation) => Assert.Contains(
        documentation,
        GeneratorHarness.Generate(TinySpec.Operation("put", "/thing", $"requestBody: {{required: true, content: {{{content}}}}}"))["Things.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Other_names_of_JSON_do_not_add_a_parameter() =>
        Assert.DoesNotContain(
            "ContentType",
            string.Concat(Generate($"application/json: {Model}, text/json: {Model}, 'application/*+json': {Model}").Files.Select(file => file.Text)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("image/*")]
    [InlineData("nothing")]
    [InlineData("a\\r\\nb")]
    public async Task Media_type_that_is_not_concrete_is_rejected(string contentType) => Assert.Contains(
        "'Content-Type'",
        (await Assert.ThrowsAsync<ArgumentException>(
            () => Generate($"'image/*': {Bytes}").SendAsync($"Things.DoItAsync({Stream}, \"{contentType}\")"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("'image/*'", Bytes, "image/*, application/json; q=0.1")]
    [InlineData("'*/*'", Bytes, "*/*, application/json; q=0.1")]
    [InlineData("'*/*'", Text, "*/*, application/json; q=0.1")]
    [InlineData("'text/*'", Text, "text/*, application/json; q=0.1")]
    [InlineData("'application/*'", Text, "application/*, application/json; q=0.1")]
    [InlineData("'*/*'", Model, "application/json")]
    [InlineData("'application/*'", Model, "application/json")]
    public async Task Accept_contains_the_range_from_which_the_server_chooses(string mediaType, string content, string expected)
    {
        var server = new StubServer(200, "application/json", "\"x\"");

        await GenerateResponse(mediaType, content).RunAsync("try { await client.Things.DoItAsync(); } catch (RunAiResponseException) { } return null;", server);

        Assert.Equal(expected, Assert.Single(server.Requests).Headers["accept"]);
    }

    [Theory]
    [InlineData("{type: string}", "application/json", "\"x\"", "x")]
    [InlineData("{type: string}", "application/vnd.a+json", "\"x\"", "x")]
    [InlineData("{type: string}", "text/plain", "x", "x")]
    [InlineData("{type: string}", "text/plain", "\"x\"", "\"x\"")]
    [InlineData("{type: string}", "text/html", "<p>é</p>", "<p>é</p>")]
    [InlineData("{type: string}", "text/plain", "", "")]
    [InlineData("{type: string, enum: [a, b]}", "text/plain", "a", "a")]
    [InlineData("{type: string, format: uuid}", "text/plain", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("{type: integer}", "text/plain", "5", "5")]
    public async Task String_in_a_range_is_read_in_the_format_of_the_response(string schema, string contentType, string body, string expected)
    {
        foreach (var range in new[] { "'*/*'", "'application/*'" })
        {
            var code = GenerateResponse(range, $"{{schema: {schema}}}");

            Assert.Equal(expected, await code.RunAsync("return await client.Things.DoItAsync();", new StubServer(200, contentType, body)));
        }
    }

    [Fact]
    public async Task Bytes_in_a_range_have_the_media_type_of_the_response() => Assert.Equal("image/png A", await GenerateResponse("'*/*'", Bytes).RunAsync(
        "using var stream = await client.Things.DoItAsync(); return stream.ContentType + \" \" + new StreamReader(stream.Content).ReadToEnd();",
        new StubServer(200, "image/png", "A")));

    private static GeneratedCode Generate(string content) =>
        GeneratorHarness.Generate(TinySpec.Operation("put", "/p", $"requestBody: {{required: true, content: {{{content}}}}}"));

    private static GeneratedCode GenerateResponse(string mediaType, string content) => GeneratorHarness.Generate(TinySpec.Operation(
        "get", "/p", $"responses: {{'200': {{description: Done., content: {{{mediaType}: {content}}}}}}}"));
}
