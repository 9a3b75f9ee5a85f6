using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class BodyTests
{
    [Theory]
    [InlineData("application/json: {schema: {type: string}}", "\"a\"", "application/json", "\"a\"")]
    [InlineData("application/json: {schema: {type: array, items: {type: integer}}}", "[1, 2]", "application/json", "[1,2]")]
    [InlineData("application/json: {schema: {type: object, additionalProperties: {type: boolean}}}", "new Dictionary<string, bool> { [\"a\"] = true }",
        "application/json", "{\"a\":true}")]
    [InlineData("application/json: {schema: {properties: {a: {type: string}}}}", "new() { A = \"x\" }", "application/json", "{\"a\":\"x\"}")]
    [InlineData("application/json: {schema: {type: string, enum: [a]}}", "new(\"a\")", "application/json", "\"a\"")]
    [InlineData("application/merge-patch+json: {schema: {properties: {a: {type: string}}}}", "new() { A = \"x\" }", "application/merge-patch+json",
        "{\"a\":\"x\"}")]
    [InlineData("'*/*': {schema: {type: string}}", "\"a b\"", "text/plain; charset=utf-8", "a b")]
    [InlineData("'*/*': {schema: {type: string}}", "\"a b\", new() { ContentType = \"application/json\" }", "application/json", "\"a b\"")]
    [InlineData("'*/*': {schema: {type: string}}", "\"a b\", new() { ContentType = \"application/vnd.a+json\" }", "application/vnd.a+json", "\"a b\"")]
    [InlineData("'*/*': {schema: {type: string}}", "\"<a/>\", new() { ContentType = \"application/xml\" }", "application/xml; charset=utf-8", "<a/>")]
    [InlineData("{'*/*': {schema: {type: string}}, text/markdown: {schema: {type: string}}}", "\"# a\"", "text/markdown; charset=utf-8", "# a")]
    [InlineData("{'*/*': {schema: {type: string}}, application/json: {schema: {type: string}}}", "\"a\"", "application/json", "\"a\"")]
    [InlineData("'*/*': {schema: {type: integer}}", "1", "application/json", "1")]
    [InlineData("'application/*': {schema: {type: string}}", "\"a\"", "application/json", "\"a\"")]
    [InlineData("'text/*': {schema: {type: string}}", "\"a b\"", "text/plain; charset=utf-8", "a b")]
    [InlineData("text/plain: {schema: {type: string}}", "\"a b\"", "text/plain; charset=utf-8", "a b")]
    [InlineData("application/yaml: {}", "\"a: b\"", "application/yaml; charset=utf-8", "a: b")]
    [InlineData("application/octet-stream: {schema: {type: string, format: binary}}", "new MemoryStream([65, 66])", "application/octet-stream", "AB")]
    [InlineData("application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}, b: {type: integer}}}}", "new() { A = \"x y\", B = 1 }",
        "application/x-www-form-urlencoded", "a=x%20y&b=1")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string}}}",
        "new Dictionary<string, string> { [\"a b\"] = \"x&y\", [\"c\"] = string.Empty }", "application/x-www-form-urlencoded", "a%20b=x%26y&c=")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: array, items: {type: integer}}}}",
        "new Dictionary<string, IReadOnlyList<long>> { [\"a\"] = [1, 2] }", "application/x-www-form-urlencoded", "a=1&a=2")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string, format: date}}}",
        "new Dictionary<string, DateOnly> { [\"a\"] = new(2024, 2, 29) }", "application/x-www-form-urlencoded", "a=2024-02-29")]
    [InlineData("application/x-www-form-urlencoded: {schema: {type: object}}",
        "new Dictionary<string, JsonElement> { [\"a\"] = JsonElement.Parse(\"1\") }", "application/x-www-form-urlencoded", "a=1")]
    public async Task Request_body_is_sent_in_its_media_type(string content, string argument, string contentType, string body)
    {
        var request = await GeneratorHarness.Generate(Operation(content)).SendAsync($"Things.DoItAsync({argument})");
        Assert.Equal((contentType, body), (request.Headers["content-type"], request.Body));
    }

    [Fact]
    public async Task Json_is_preferred_to_other_media_types_of_a_body() =>
        Assert.Equal(
            "application/json",
            (await GeneratorHarness.Generate(Operation("{text/plain: {schema: {type: string}}, application/json: {schema: {type: string}}}"))
                .SendAsync("Things.DoItAsync(\"a\")")).Headers["content-type"]);

    [Theory]
    [InlineData("{type: object}", "application/merge-patch+json", "new Dictionary<string, JsonElement>()")]
    [InlineData("{type: array, items: {type: object}}", "application/json-patch+json", "[]")]
    public async Task Patch_body_has_the_media_type_that_matches_its_schema(string schema, string mediaType, string argument) =>
        Assert.Equal(
            mediaType,
            (await GeneratorHarness.Generate(Operation(
                $$"""{application/json-patch+json: {schema: {{schema}} }, application/merge-patch+json: {schema: {{schema}} } }"""))
                .SendAsync($"Things.DoItAsync({argument})")).Headers["content-type"]);

    [Theory]
    [InlineData("application/json: {schema: {properties: {a: {type: string}}}}")]
    [InlineData("application/json: {schema: {type: integer}}")]
    [InlineData("text/plain: {schema: {type: string}}")]
    [InlineData("application/octet-stream: {}")]
    public async Task Optional_request_body_can_be_omitted(string content) => Assert.Null(
        (
            await GeneratorHarness.Generate(
                TinySpec.Operation("post", "/things", $"requestBody:\n  content:\n    {content}")).SendAsync("Things.DoItAsync()")).Body);

    [Fact]
    public void Multipart_body_becomes_a_class() => Snapshot.Match(Multipart.Value.Types("DoItForm", "IThingsClient", "ThingsClient"));

    [Fact]
    public async Task Multipart_body_is_sent_in_parts()
    {
        var request = await Multipart.Value.SendAsync(
            """Things.DoItAsync(new() { File = new FilePart(new MemoryStream([65]), "a.txt"), Name = "n", Tags = ["x", "y"] })""");
        Assert.StartsWith("multipart/form-data; boundary=", request.Headers["content-type"], StringComparison.Ordinal);
        Assert.Equal(
            ["form-data; name=file; filename=a.txt", "form-data; name=name", "form-data; name=tags", "form-data; name=tags"],
            request.Body!.Split("\r\n")
                .Where(line => line.StartsWith("Content-Disposition: ", StringComparison.Ordinal))
                .Select(line => line["Content-Disposition: ".Length..].Replace("\"", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Optional_multipart_body_can_be_omitted() =>
        Assert.DoesNotContain("Content-Disposition", (await GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
        requestBody:
          content:
            multipart/form-data:
              schema:
                required: [any, text]
                properties:
                  any: {}
                  text: {type: string}
        """)).SendAsync("Things.DoItAsync()")).Body, StringComparison.Ordinal);

    private static readonly Lazy<GeneratedCode> Multipart = new(() => GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
        requestBody:
          required: true
          content:
            multipart/form-data:
              schema:
                required: [file]
                properties:
                  file: {type: string, format: binary, description: What to send.}
                  name: {type: string}
                  tags: {type: array, items: {type: string}}
                  meta: {properties: {a: {type: string}}}
        """)));

    private static SpecItem Operation(string content) => TinySpec.Operation("post", "/things", $"requestBody:\n  required: true\n  content:\n    {content}");

    [Fact]
    public async Task Multipart_body_with_several_files_has_a_part_for_each_with_the_declared_media_type()
    {
        var request = await GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
            requestBody:
              required: true
              content:
                multipart/form-data:
                  encoding: {meta: {contentType: application/vnd.meta+json}, note: {contentType: text/markdown}}
                  schema:
                    required: [files]
                    properties:
                      files: {type: array, items: {type: string, format: binary}}
                      meta: {properties: {a: {type: string}}}
                      note: {type: string}
            """)).SendAsync("""
                Things.DoItAsync(new()
                {
                    Files = [new FilePart(new MemoryStream([65]), "a.txt"), new FilePart(new MemoryStream([66]), "b.txt")],
                    Meta = new() { A = "x" },
                    Note = "# n",
                })
                """);
        Assert.Equal(
            ["files a.txt A", "files b.txt B", "meta application/vnd.meta+json {\"a\":\"x\"}", "note text/markdown # n"],
            ParseParts(request).Select(part => $"{part.Name} {part.FileName ?? part.MediaType} {part.Body}"));
    }

    [Theory]
    [InlineData("{type: string, format: binary}")]
    [InlineData("{type: array, items: {type: string, format: binary}}")]
    [InlineData("{type: object}")]
    [InlineData("{}")]
    public async Task Multipart_body_without_declared_parts_takes_parts_by_name(string schema)
    {
        var request = await GeneratorHarness.Generate(Operation($"multipart/form-data: {{schema: {schema}}}"))
            .SendAsync("""
                Things.DoItAsync(
                    [new("file", new FilePart(new MemoryStream([65]), "a.txt")), new("file", new FilePart(new MemoryStream([66]), "b.txt"))])
                """);
        Assert.Equal(["file a.txt A", "file b.txt B"], ParseParts(request).Select(part => $"{part.Name} {part.FileName} {part.Body}"));
    }

    [Fact]
    public async Task Optional_multipart_body_without_declared_parts_can_be_omitted() =>
        Assert.DoesNotContain("Content-Disposition", (await GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
        requestBody:
          content:
            multipart/form-data: {}
        """)).SendAsync("Things.DoItAsync()")).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/related")]
    public async Task Multipart_body_has_the_declared_subtype(string mediaType) => Assert.StartsWith(
        mediaType + "; boundary=",
        (await GeneratorHarness.Generate(Operation($"{mediaType}: {{schema: {{properties: {{a: {{type: string}}}}}}}}"))
            .SendAsync("Things.DoItAsync(new() { A = \"x\" })")).Headers["content-type"],
        StringComparison.Ordinal);

    private static IEnumerable<(string Name, string? FileName, string? MediaType, string Body)> ParseParts(RecordedRequest request)
    {
        var boundary = "--" + request.Headers["content-type"].Split("boundary=")[1].Trim('"');
        foreach (var part in request.Body!.Split(boundary)[1..^1])
        {
            var headers = part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\"", "", StringComparison.Ordinal);
            yield return (
                After(headers, "; name=")!.Split(';')[0],
                After(headers, "; filename=")?.Split(';')[0],
                After(headers, "Content-Type: ")?.Split(';')[0],
                part[(headers.Length > 0 ? part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4 : 0)..].TrimEnd('\r', '\n'));
        }
    }

    private static string? After(string text, string start) =>
        text.IndexOf(start, StringComparison.Ordinal) is >= 0 and var index ? text[(index + start.Length)..].Split("\r\n")[0] : null;
}
