using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests the formats of headers (RFC 9110).</summary>
public sealed class HeaderParameterTests
{
    private const string Time = "{type: string, format: date-time}";
    private const string TimeValue = "new DateTimeOffset(2024, 2, 29, 14, 30, 0, TimeSpan.FromHours(2))";
    private const string HttpDate = "Thu, 29 Feb 2024 12:30:00 GMT";

    [Theory]
    [InlineData("Date", Time, TimeValue, HttpDate)]
    [InlineData("If-Modified-Since", Time, TimeValue, HttpDate)]
    [InlineData("if-unmodified-since", Time, TimeValue, HttpDate)]
    [InlineData("Last-Modified", Time, TimeValue, HttpDate)]
    [InlineData("Expires", Time, TimeValue, HttpDate)]
    [InlineData("If-Range", Time, TimeValue, HttpDate)]
    [InlineData("If-Modified-Since", "{type: string, format: date}", "new DateOnly(2024, 2, 29)", "Thu, 29 Feb 2024 00:00:00 GMT")]
    [InlineData("If-Modified-Since", "{oneOf: [{type: integer}, {type: string, format: date-time}]}", TimeValue, HttpDate)]
    [InlineData("X-Since", Time, TimeValue, "2024-02-29T14:30:00+02:00")]
    public async Task Date_is_written_in_the_format_of_its_header(string name, string schema, string argument, string expected) =>
        Assert.Equal(expected, (await Generate(name, schema).SendAsync($"Things.DoItAsync({argument})")).Headers[name.ToLowerInvariant()]);

    [Theory]
    [InlineData("If-Match", "abc")]
    [InlineData("If-None-Match", "abc")]
    [InlineData("Range", "0-24")]
    [InlineData("User-Agent", "my app (v1")]
    [InlineData("Prefer", "respond-async; wait=10")]
    [InlineData("Date", "yesterday")]
    [InlineData("If-Modified-Since", "2024-02-29T12:30:00Z")]
    [InlineData("From", "not an address")]
    [InlineData("Cache-Control", "=")]
    [InlineData("Content-Language", "de_DE;x")]
    [InlineData("Content-MD5", "not base64")]
    [InlineData("X-A", "a\tb")]
    public async Task Text_that_does_not_have_the_standard_format_of_its_header_is_sent(string name, string value) => Assert.Equal(
        value, (await Generate(name, "{type: string}").SendAsync($"Things.DoItAsync({Literal(value)})")).Headers[name.ToLowerInvariant()]);

    [Theory]
    [InlineData("X-A", "a\r\nX-B: c")]
    [InlineData("If-Match", "a\nb")]
    [InlineData("User-Agent", "a\0b")]
    [InlineData("Content-Language", "a\rb")]
    [InlineData("X-A", "Zürich")]
    [InlineData("X-A", "a\u007fb")]
    [InlineData("Host", "a b")]
    [InlineData("Transfer-Encoding", "chu nked(")]
    public async Task Rejected_value_names_its_header(string name, string value)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => Generate(name, "{type: string}").SendAsync($"Things.DoItAsync({Literal(value)})"));

        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content: {application/json: {schema: {type: string}}}", "\"Zürich😀\"", "\"Z\\u00FCrich\\uD83D\\uDE00\"")]
    [InlineData("content: {application/json: {schema: {properties: {a: {type: string}}}}}", "new() { A = \"é\" }", "{\"a\":\"\\u00E9\"}")]
    [InlineData("schema: {type: array, items: {properties: {a: {type: string}}}}", "[new() { A = \"é\" }]", "{\"a\":\"\\u00E9\"}")]
    public async Task JSON_in_a_header_is_ASCII(string content, string argument, string expected) => Assert.Equal(
        expected,
        (await GeneratorHarness.Generate(TinySpec.Operation("get", "/p", $"parameters: [{{name: X-A, in: header, required: true, {content}}}]"))
            .SendAsync($"Things.DoItAsync({argument})")).Headers["x-a"]);

    private static string Literal(string value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static GeneratedCode Generate(string name, string schema) => GeneratorHarness.Generate(TinySpec.Operation(
        "put", "/p", $"parameters: [{{name: {name}, in: header, required: true, schema: {schema}}}]"));
}
