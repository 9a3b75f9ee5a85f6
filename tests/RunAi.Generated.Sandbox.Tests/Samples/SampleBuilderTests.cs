using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Tests.Support;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Tests.Samples;

public sealed class SampleBuilderTests
{
    [Theory]
    [InlineData("{type: string, enum: [b, a]}", "\"b\"")]
    [InlineData("{enum: [b, a]}", "\"b\"")]
    [InlineData("{type: string, example: shown}", "\"shown\"")]
    [InlineData("{type: string, example: 33}", "\"value\"")]
    [InlineData("{type: string, default: initial}", "\"initial\"")]
    [InlineData("{type: string, format: date-time}", "\"2024-01-01T00:00:00Z\"")]
    [InlineData("{type: string, format: '.*'}", "\"value\"")]
    [InlineData("{type: string, minLength: 8}", "\"valuexxx\"")]
    [InlineData("{type: string, maxLength: 3}", "\"val\"")]
    [InlineData("{type: integer, minimum: 5}", "5")]
    [InlineData("{type: integer, maximum: -2}", "-2")]
    [InlineData("{type: integer, minimum: 5, exclusiveMinimum: true}", "6")]
    [InlineData("{type: integer, minimum: 5, multipleOf: 4}", "8")]
    [InlineData("{type: boolean}", "true")]
    [InlineData("{type: array, minItems: 2, items: {type: boolean}}", "[true,true]")]
    [InlineData("{oneOf: [{type: integer}, {type: string}]}", "1")]
    public async Task Samples_satisfy_the_constraints_of_their_schema(string schema, string expected)
    {
        var made = await MakeAsync($"Thing: {{type: object, required: [value], properties: {{value: {schema}}}}}");

        Assert.Equal(expected, made["value"]!.ToString(Formatting.None));
    }

    [Fact]
    public async Task Samples_contain_the_properties_of_all_parts_of_allOf() => Assert.Equal(
        ["name", "size"],
        (await MakeAsync(
            """
            Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {size: {type: integer}}}]}
            Base: {type: object, required: [name], properties: {name: {type: string}}}
            """)).Properties().Select(property => property.Name));

    [Fact]
    public async Task Properties_in_several_parts_of_allOf_satisfy_all_constraints() => Assert.Equal("bb", (await MakeAsync(
        """
        Thing: {allOf: [{type: object, properties: {name: {type: string, enum: [a, bb]}}}, {type: object, properties: {name: {type: string, minLength: 2}}}]}
        """)).Value<string>("name"));

    [Fact]
    public async Task Samples_of_recursive_schemas_are_finite() => Assert.True((await MakeAsync(
        "Thing: {type: object, properties: {child: {$ref: '#/components/schemas/Thing'}, name: {type: string}}}")).ContainsKey("name"));

    [Fact]
    public async Task Samples_contain_required_properties_that_are_not_declared() =>
        Assert.True((await MakeAsync("Thing: {type: object, required: [logs], properties: {audit_logs: {type: string}}}")).ContainsKey("logs"));

    [Fact]
    public async Task Optional_properties_without_a_valid_sample_are_omitted() =>
        Assert.Empty(await MakeAsync("Thing: {type: object, properties: {name: {type: string, pattern: '^(?=b)a$'}}}"));

    [Fact]
    public async Task Known_values_are_used() => Assert.Equal(
        "known",
        (await MakeAsync("Thing: {type: object, properties: {name: {type: string}}}", new JObject { ["name"] = "known" })).Value<string>("name"));

    [Fact]
    public async Task Known_values_are_converted_to_the_type_of_the_schema() =>
        Assert.Equal("7", (await MakeAsync("Thing: {type: object, properties: {id: {type: string}}}", new JObject { ["id"] = 7 }))["id"]!.Value<string>());

    [Fact]
    public async Task Invalid_known_values_are_replaced() => Assert.Equal(
        "a",
        (await MakeAsync("Thing: {type: object, properties: {kind: {type: string, enum: [a]}}}", new JObject { ["kind"] = "other" })).Value<string>("kind"));

    [Fact]
    public async Task Undeclared_known_values_are_omitted() =>
        Assert.False((await MakeAsync("Thing: {type: object, properties: {name: {type: string}}}", new JObject { ["secret"] = 1 })).ContainsKey("secret"));

    private static async Task<JObject> MakeAsync(string schemas, JObject? known = null)
    {
        var schema = await MiniSpec.ReadSchemaAsync(schemas);
        var builder = new SampleBuilder(SpecValidator.Responses, optionalDepth: 6);
        return (JObject)(known is null ? builder.Make(schema) : builder.Make(schema, known));
    }
}
