using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class FormatTests
{
    [Theory]
    [InlineData("{type: string}", "string?")]
    [InlineData("{type: string, format: date-time}", "DateTimeOffset?")]
    [InlineData("{type: string, format: date}", "DateOnly?")]
    [InlineData("{type: string, format: time}", "OffsetTime?")]
    [InlineData("{type: string, format: duration}", "CalendarDuration?")]
    [InlineData("{type: string, format: uuid}", "Guid?")]
    [InlineData("{type: string, format: uri}", "Uri?")]
    [InlineData("{type: string, format: byte}", "byte[]?")]
    [InlineData("{type: string, format: ipv4}", "string?")]
    [InlineData("{type: string, format: '.*'}", "string?")]
    [InlineData("{type: boolean}", "bool?")]
    [InlineData("{type: integer}", "long?")]
    [InlineData("{type: integer, format: int32}", "int?")]
    [InlineData("{type: integer, format: int64}", "long?")]
    [InlineData("{type: integer, format: uint32}", "long?")]
    [InlineData("{type: integer, format: uint64}", "decimal?")]
    [InlineData("{type: integer, minimum: 0, maximum: 100}", "int?")]
    [InlineData("{type: integer, minimum: 0}", "long?")]
    [InlineData("{type: integer, minimum: 0, maximum: 4294967296}", "long?")]
    [InlineData("{type: number}", "double?")]
    [InlineData("{type: number, format: float}", "float?")]
    [InlineData("{type: number, format: double}", "double?")]
    [InlineData("{type: number, format: decimal}", "decimal?")]
    [InlineData("{type: number, format: int32}", "int?")]
    [InlineData("{type: number, format: anything}", "double?")]
    public void Formats_determine_the_type(string schema, string type) =>
        Assert.Contains($"public {type} Value {{ get; set; }}", GeneratorHarness.Generate(Thing(schema))["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("{type: string, format: date-time}", "\"2024-02-29T12:30:00Z\"")]
    [InlineData("{type: string, format: date}", "\"2024-02-29\"")]
    [InlineData("{type: string, format: time}", "\"12:30:00\"")]
    [InlineData("{type: string, format: time}", "\"10:15:30+02:00\"")]
    [InlineData("{type: string, format: duration}", "\"P1M\"")]
    [InlineData("{type: string, format: duration}", "\"PT1H30M\"")]
    [InlineData("{type: string, format: uuid}", "\"7d9f8b2a-6c1e-4d54-9a53-0d9a2f6a1b11\"")]
    [InlineData("{type: string, format: uri}", "\"https://example.com/a?b=c\"")]
    [InlineData("{type: string, format: byte}", "\"AQIDBA==\"")]
    [InlineData("{type: boolean}", "true")]
    [InlineData("{type: integer}", "9007199254740993")]
    [InlineData("{type: integer, format: uint64}", "18446744073709551615")]
    [InlineData("{type: number}", "0.1")]
    [InlineData("{type: number, format: decimal}", "0.10")]
    public async Task Formatted_values_round_trip(string schema, string value)
    {
        var json = $$"""{"value":{{value}}}""";
        Assert.Equal(json, await GeneratorHarness.Generate(Thing(schema)).EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }

    [Theory]
    [InlineData("time", "new TimeOnly(10, 15, 30)", "10%3A15%3A30", "10:15:30")]
    [InlineData("time", "OffsetTime.Parse(\"10:15:30+02:00\")", "10%3A15%3A30%2B02%3A00", "10:15:30+02:00")]
    [InlineData("time", "OffsetTime.Parse(\"23:59:60Z\")", "23%3A59%3A60Z", "23:59:60Z")]
    [InlineData("duration", "TimeSpan.FromMinutes(90)", "PT1H30M", "PT1H30M")]
    [InlineData("duration", "new CalendarDuration(0, 1, TimeSpan.Zero)", "P1M", "P1M")]
    public async Task Times_and_durations_are_sent_in_parameters(string format, string value, string escaped, string text)
    {
        var schema = $"{{type: string, format: {format}}}";
        var request = await GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things/{p}",
            $$"""
            parameters:
            - {name: p, in: path, required: true, schema: {{schema}}}
            - {name: q, in: query, required: true, schema: {{schema}}}
            - {name: l, in: query, required: true, schema: {type: array, items: {{schema}} } }
            - {name: X-H, in: header, required: true, schema: {{schema}}}
            """)).SendAsync($"Things.DoItAsync({value}, {value}, [{value}], {value})");

        Assert.Equal(($"/things/{escaped}?q={escaped}&l={escaped}", text), (request.Target, request.Headers["x-h"]));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "d=P1M&t=10%3A15%3A30%2B02%3A00")]
    [InlineData("application/json", """{"d":"P1M","t":"10:15:30+02:00"}""")]
    public async Task Times_and_durations_are_sent_in_bodies(string mediaType, string body)
    {
        var schema = "{schema: {properties: {t: {type: string, format: time}, d: {type: string, format: duration}}}}";
        var code = GeneratorHarness.Generate(TinySpec.Operation("post", "/things", $"requestBody: {{required: true, content: {{{mediaType}: {schema}}}}}"));
        const string Call = "Things.DoItAsync(new() { T = OffsetTime.Parse(\"10:15:30+02:00\"), D = new CalendarDuration(0, 1, TimeSpan.Zero) })";

        Assert.Equal(body, (await code.SendAsync(Call)).Body);
    }

    [Theory]
    [InlineData("time", "10:15:30+02:00", "new TimeOnly(10, 15, 30)", "10:15:30")]
    [InlineData("duration", "P1M", "TimeSpan.FromHours(1)", "PT1H")]
    public async Task Times_and_durations_are_assigned_from_the_types_of_NET(string format, string before, string value, string after) => Assert.Equal(
        $$"""{"value":"{{after}}"}""",
        await GeneratorHarness.Generate(Thing($"{{type: string, format: {format}}}")).RunAsync(
            $$"""
            var thing = Read<Thing>("{\"value\":\"{{before}}\"}");
            thing.Value = {{value}};
            return thing;
            """,
            new StubServer()));

    private static SpecItem Thing(string schema) => TinySpec.WithResponse($"""
        Thing:
          properties:
            value: {schema}
        """);
}
