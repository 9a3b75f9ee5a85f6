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
    public async Task Makes_a_value_by_its_rules(string schema, string expected)
    {
        var made = await MakeAsync($"Thing: {{type: object, required: [value], properties: {{value: {schema}}}}}");

        Assert.Equal(expected, made["value"]!.ToString(Formatting.None));
    }

    [Fact]
    public async Task Members_of_allOf_are_all_there() => Assert.Equal(
        ["name", "size"],
        (await MakeAsync(
            """
            Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {size: {type: integer}}}]}
            Base: {type: object, required: [name], properties: {name: {type: string}}}
            """)).Properties().Select(property => property.Name));

    [Fact]
    public async Task A_property_of_two_members_obeys_both() => Assert.Equal("bb", (await MakeAsync(
        """
        Thing: {allOf: [{type: object, properties: {name: {type: string, enum: [a, bb]}}}, {type: object, properties: {name: {type: string, minLength: 2}}}]}
        """)).Value<string>("name"));

    [Fact]
    public async Task A_schema_that_contains_itself_ends() => Assert.True((await MakeAsync(
        "Thing: {type: object, properties: {child: {$ref: '#/components/schemas/Thing'}, name: {type: string}}}")).ContainsKey("name"));

    [Fact]
    public async Task What_is_required_but_declared_nowhere_is_there() =>
        Assert.True((await MakeAsync("Thing: {type: object, required: [logs], properties: {audit_logs: {type: string}}}")).ContainsKey("logs"));

    [Fact]
    public async Task An_optional_value_that_cannot_be_made_is_left_out() =>
        Assert.Empty(await MakeAsync("Thing: {type: object, properties: {name: {type: string, pattern: '^(?=b)a$'}}}"));

    [Fact]
    public async Task What_is_known_is_shown() => Assert.Equal(
        "known",
        (await MakeAsync("Thing: {type: object, properties: {name: {type: string}}}", new JObject { ["name"] = "known" })).Value<string>("name"));

    [Fact]
    public async Task What_is_known_takes_the_type_that_is_asked_for() =>
        Assert.Equal("7", (await MakeAsync("Thing: {type: object, properties: {id: {type: string}}}", new JObject { ["id"] = 7 }))["id"]!.Value<string>());

    [Fact]
    public async Task What_is_known_but_does_not_fit_is_not_shown() => Assert.Equal(
        "a",
        (await MakeAsync("Thing: {type: object, properties: {kind: {type: string, enum: [a]}}}", new JObject { ["kind"] = "other" })).Value<string>("kind"));

    [Fact]
    public async Task What_is_known_but_not_declared_is_not_shown() =>
        Assert.False((await MakeAsync("Thing: {type: object, properties: {name: {type: string}}}", new JObject { ["secret"] = 1 })).ContainsKey("secret"));

    private static async Task<JObject> MakeAsync(string schemas, JObject? known = null)
    {
        var schema = await MiniSpec.ReadSchemaAsync(schemas);
        var builder = new SampleBuilder(SpecValidator.Responses, optionalDepth: 6);
        return (JObject)(known is null ? builder.Make(schema) : builder.Make(schema, known));
    }
}
