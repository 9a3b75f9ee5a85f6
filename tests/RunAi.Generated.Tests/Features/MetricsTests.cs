using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests which operations have a method that reads metrics over any span of time.</summary>
public sealed class MetricsTests
{
    private const string Method = "EnumerateThingMetricsSamples";

    private const string Types = "{name: types, in: query, required: true, schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}}";
    private const string Start = "{name: start, in: query, required: true, schema: {type: string, format: date-time}}";
    private const string End = "{name: end, in: query, required: true, schema: {type: string, format: date-time}}";
    private const string Samples = "{name: numberOfSamples, in: query, schema: {type: integer, maximum: 1000}}";
    private const string Series = "type: {type: string}, labels: {type: object, additionalProperties: {type: string}}";
    private const string Values = "values: {type: array, items: {$ref: '#/components/schemas/Value'}}";
    private const string Value = "timestamp: {type: string, format: date-time}, value: {type: string}";

    [Fact]
    public void Metrics_with_a_limit_of_samples_can_be_read_over_any_span()
    {
        var code = Generate($"{Types}, {Start}, {End}, {Samples}", $"{Series}, {Values}", Value);

        Assert.Contains($"public static MetricSamples {Method}Async(", code, StringComparison.Ordinal);
        Assert.Contains("1000", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no start", $"{Types}, {End}, {Samples}", $"{Series}, {Values}", Value)]
    [InlineData("no end", $"{Types}, {Start}, {Samples}", $"{Series}, {Values}", Value)]
    [InlineData("no types", $"{Start}, {End}, {Samples}", $"{Series}, {Values}", Value)]
    [InlineData("no number of samples", $"{Types}, {Start}, {End}", $"{Series}, {Values}", Value)]
    [InlineData(
        "no limit of samples", $"{Types}, {Start}, {End}, {{name: numberOfSamples, in: query, schema: {{type: integer}}}}", $"{Series}, {Values}", Value)]
    [InlineData("another property of a series", $"{Types}, {Start}, {End}, {Samples}", $"{Series}, {Values}, group: {{type: string}}", Value)]
    [InlineData("no labels", $"{Types}, {Start}, {End}, {Samples}", $"type: {{type: string}}, {Values}", Value)]
    [InlineData("a number as the value", $"{Types}, {Start}, {End}, {Samples}", $"{Series}, {Values}",
        "timestamp: {type: string, format: date-time}, value: {type: number}")]
    [InlineData("no time", $"{Types}, {Start}, {End}, {Samples}", $"{Series}, {Values}", "value: {type: string}")]
    public void Other_operations_have_no_such_method(string form, string parameters, string series, string value) =>
        Assert.False(Generate(parameters, series, value).Contains(Method, StringComparison.Ordinal), form);

    private static string Generate(string parameters, string series, string value) => GeneratorHarness.Generate(TinySpec.Paths(
        $$"""
        /things/metrics:
          get:
            operationId: get_thing_metrics
            tags: [Things]
            parameters: [{{parameters}}]
            responses: {'200': {description: The metrics., content: {application/json: {schema: {$ref: '#/components/schemas/Metrics'} } } } }
        """,
        $$"""
        Metrics: {required: [measurements], properties: {measurements: {type: array, items: {$ref: '#/components/schemas/Series'} } } }
        Series: {required: [type, values], properties: { {{series}} } }
        Value: {properties: { {{value}} } }
        Kind: {type: string, enum: [GPU, CPU]}
        """))["Things.g.cs"];
}
