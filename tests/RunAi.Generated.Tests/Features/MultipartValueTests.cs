using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests the parts of multipart bodies (OpenAPI 3.0.4 and 3.1.1, Encoding Object; RFC 7578).</summary>
public sealed class MultipartValueTests
{
    private const string File = "new FilePart(new MemoryStream([65]), \"a.txt\")";

    [Theory]
    [InlineData("{type: string}", "\"x\"", "v json \"x\"")]
    [InlineData("{type: integer}", "5", "v json 5")]
    [InlineData("{type: string, format: date}", "new DateOnly(2024, 1, 2)", "v json \"2024-01-02\"")]
    [InlineData("{type: string, enum: [a, b]}", "new(\"a\")", "v json \"a\"")]
    [InlineData("{type: array, items: {type: string}}", "[\"x\", \"y\"]", "v json \"x\"|v json \"y\"")]
    [InlineData("{type: array, items: {type: string, enum: [a, b]}}", "[new(\"a\")]", "v json \"a\"")]
    [InlineData("{type: array, items: {type: string, format: date}}", "[new DateOnly(2024, 1, 2)]", "v json \"2024-01-02\"")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "\"x\"", "v json \"x\"")]
    public async Task Value_that_is_declared_as_JSON_is_JSON(string schema, string argument, string expected) =>
        Assert.Equal(expected, await SendAsync($"{{properties: {{v: {schema}}}}}", $"new() {{ V = {argument} }}", "application/json"));

    [Theory]
    [InlineData(
        "{type: array, items: {properties: {a: {type: string}}}}", "[new() { A = \"x\" }, new() { A = \"y\" }]", "v json {\"a\":\"x\"}|v json {\"a\":\"y\"}")]
    [InlineData(
        "{type: array, items: {type: object, additionalProperties: {type: integer}}}", "[new Dictionary<string, long> { [\"a\"] = 1 }]", "v json {\"a\":1}")]
    [InlineData("{type: array, items: {type: array, items: {type: integer}}}", "[[1, 2], [3]]", "v json [1,2]|v json [3]")]
    public async Task Items_of_a_list_are_parts(string schema, string argument, string expected) =>
        Assert.Equal(expected, await SendAsync($"{{properties: {{v: {schema}}}}}", $"new() {{ V = {argument} }}"));

    [Theory]
    [InlineData("{oneOf: [{type: integer}, {type: string}]}", "5", "v plain 5")]
    [InlineData("{oneOf: [{type: integer}, {type: string}]}", "\"x\"", "v plain x")]
    [InlineData("{oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}", "new DoItRequestVOption2 { A = \"x\" }", "v json {\"a\":\"x\"}")]
    [InlineData("{type: array, items: {oneOf: [{type: integer}, {type: string}]}}", "[5, \"x\"]", "v plain 5|v plain x")]
    public async Task Variant_is_sent_as_a_part_of_its_own_type(string schema, string argument, string expected) => Assert.Equal(
        expected, await SendAsync($"{{properties: {{v: {schema}}}}}", $"new() {{ V = {argument} }}"));

    [Theory]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}", $"[{File}, {File}]", "v a.txt A|v a.txt A")]
    [InlineData("{anyOf: [{type: string, format: binary}, {type: string, nullable: true, enum: [null]}]}", File, "v a.txt A")]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: string}]}", File, "v a.txt A")]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: string, format: uri}]}", "new Uri(\"https://h/a\")", "v plain https://h/a")]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: string, format: uri}]}", $"new[] {{ {File}, {File} }}", "v a.txt A|v a.txt A")]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: string}, {type: integer}]}", "new((DoItRequestVValue)5)", "v plain 5")]
    [InlineData("{oneOf: [{type: string, format: binary}, {type: array, items: {type: string}}]}", "new([\"x\", \"y\"])", "v plain x|v plain y")]
    public async Task Union_with_bytes_takes_files(string schema, string argument, string expected) =>
        Assert.Equal(expected, await SendAsync($"{{properties: {{v: {schema}}}}}", $"new() {{ V = {argument} }}"));

    [Theory]
    [InlineData("{type: string, format: binary}", $"[new(\"b\", {File})]", "a plain x|b a.txt A")]
    [InlineData("{type: string}", "[new(\"b\", \"y\")]", "a plain x|b plain y")]
    [InlineData("{properties: {c: {type: string}}}", "[new(\"b\", new() { C = \"y\" })]", "a plain x|b json {\"c\":\"y\"}")]
    [InlineData("true", $"[new(\"b\", {File}), new(\"c\", JsonSerializer.SerializeToElement(\"y\"))]", "a plain x|b a.txt A|c plain y")]
    public async Task Additional_properties_are_sent_next_to_declared_parts(string additional, string argument, string expected) => Assert.Equal(
        expected,
        await SendAsync(
            $"{{properties: {{a: {{type: string}}}}, additionalProperties: {additional}}}", $"new() {{ A = \"x\", AdditionalProperties = {argument} }}"));

    [Fact]
    public async Task Additional_properties_alone_are_sent_with_their_type() => Assert.Equal(
        "b plain 5", await SendAsync("{type: object, additionalProperties: {type: integer}}", "new() { AdditionalProperties = [new(\"b\", 5)] }"));

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/related")]
    public async Task Parts_of_other_subtypes_are_not_form_data(string mediaType)
    {
        var request = await Generate("{properties: {a: {type: string}, b: {type: string, format: binary}}}", mediaType, "").SendAsync(
            $"Things.DoItAsync(new() {{ A = \"x\", B = {File} }})");

        Assert.StartsWith(mediaType, request.Headers["content-type"], StringComparison.Ordinal);
        Assert.DoesNotContain("form-data", request.Body, StringComparison.Ordinal);
        Assert.Contains("attachment; filename=\"a.txt\"", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_media_type_of_a_file_is_rejected() => await Assert.ThrowsAsync<ArgumentException>(
        () => SendAsync("{properties: {v: {type: string, format: binary}}}", "new() { V = new FilePart(new MemoryStream(), \"a\", \"image/*\") }"));

    private static async Task<string> SendAsync(string schema, string argument, string? contentType = null)
    {
        var encoding = contentType is null ? "" : $", encoding: {{v: {{contentType: {contentType}}}}}";
        return Describe(await Generate(schema, "multipart/form-data", encoding).SendAsync($"Things.DoItAsync({argument})"));
    }

    private static GeneratedCode Generate(string schema, string mediaType, string encoding) => GeneratorHarness.Generate(TinySpec.Operation(
        "post", "/things", $"requestBody: {{required: true, content: {{{mediaType}: {{schema: {schema}{encoding}}}}}}}"));

    private static string Describe(RecordedRequest request)
    {
        var boundary = "--" + request.Headers["content-type"].Split("boundary=")[1].Trim('"');
        return string.Join('|', request.Body!.Split(boundary)[1..^1].Select(part =>
        {
            var (head, body) = (part.Split("\r\n\r\n")[0].Replace("\"", "", StringComparison.Ordinal), part.Split("\r\n\r\n")[1].TrimEnd());
            var name = head.Split("name=")[1].Split(';', '\r')[0];
            var type = head.Split("Content-Type: ")[1].Split(';', '\r')[0].Split('/')[1];
            return $"{name} {(head.Contains("filename=", StringComparison.Ordinal) ? head.Split("filename=")[1].Split('\r')[0] : type)} {body}";
        }));
    }
}
