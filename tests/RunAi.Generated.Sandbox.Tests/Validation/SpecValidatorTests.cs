using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Tests.Validation;

public sealed class SpecValidatorTests
{
    [Theory]
    [InlineData("""{"item": null}""")]
    [InlineData("""{"item": {"name": "a"}}""")]
    public async Task Nullable_wrappers_of_references_allow_null(string json) => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, properties: {item: {nullable: true, allOf: [{$ref: '#/components/schemas/Item'}]}}}
        Item: {type: object, required: [name], properties: {name: {type: string}}}
        """, json));

    [Fact]
    public async Task Nullable_applies_inside_allOf() => Assert.Empty(await CheckAsync(
        """
        Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {size: {type: integer, nullable: true}}}]}
        Base: {type: object, properties: {name: {type: string, nullable: true}}}
        """, """{"name": null, "size": null}"""));

    [Fact]
    public async Task Nullable_applies_beside_a_reference() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, properties: {item: {nullable: true, $ref: '#/components/schemas/Item'}}}
        Item: {type: object, properties: {name: {type: string}}}
        """, """{"item": null}"""));

    [Fact]
    public async Task Nullable_applies_to_objects_without_a_type() => Assert.Empty(await CheckAsync(
        "Thing: {type: object, properties: {item: {nullable: true, required: [name], properties: {name: {type: string}}}}}", """{"item": null}"""));

    [Fact]
    public async Task Nullable_enums_allow_null_without_listing_it() =>
        Assert.Empty(await CheckAsync("Thing: {type: object, properties: {kind: {type: string, nullable: true, enum: [a]}}}", """{"kind": null}"""));

    [Fact]
    public async Task Null_is_invalid_if_it_is_not_allowed() =>
        Assert.Equal("body.name: must be a string, not null", Assert.Single(
            await CheckAsync("Thing: {type: object, properties: {name: {type: string}}}", """{"name": null}""")).ToString());

    [Fact]
    public async Task Read_only_properties_are_not_required_in_requests() =>
        Assert.Empty(await CheckAsync("Thing: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}", "{}"));

    [Fact]
    public async Task Properties_with_read_only_schemas_are_not_required_in_requests() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/Id'}}}
        Id: {type: string, readOnly: true}
        """, "{}"));

    [Fact]
    public async Task Read_only_properties_are_required_in_responses() => Assert.Single(await CheckAsync(
        "Thing: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}", "{}", SpecValidator.Responses));

    [Fact]
    public async Task Write_only_properties_are_not_required_in_responses() => Assert.Empty(await CheckAsync(
        "Thing: {type: object, required: [secret], properties: {secret: {type: string, writeOnly: true}}}", "{}", SpecValidator.Responses));

    [Fact]
    public async Task Undeclared_required_properties_are_required() => Assert.Equal("body.logs: is required", Assert.Single(
        await CheckAsync("Thing: {type: object, required: [logs], properties: {audit_logs: {type: array, items: {type: string}}}}", "{}")).ToString());

    [Theory]
    [InlineData("int32", "2147483648", false)]
    [InlineData("int32", "-2147483648", true)]
    [InlineData("int64", "2147483648", true)]
    [InlineData("int64", "9223372036854775808", false)]
    public async Task Integer_formats_limit_the_range(string format, string value, bool isValid) => Assert.Equal(isValid, (await CheckAsync(
        $"Thing: {{type: object, properties: {{size: {{type: integer, format: {format}}}}}}}", $$"""{"size": {{value}}}""")).Count == 0);

    [Theory]
    [InlineData("https://example.com", true)]
    [InlineData("no address", false)]
    public async Task Patterns_in_JavaScript_notation_are_supported(string value, bool isValid) => Assert.Equal(isValid, (await CheckAsync(
        """Thing: {type: object, properties: {url: {type: string, pattern: '/^https?://[a-z.]+$/'}}}""", $$"""{"url": "{{value}}"}""")).Count == 0);

    [Fact]
    public async Task Objects_can_match_several_alternatives_of_optional_properties() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, oneOf: [{$ref: '#/components/schemas/Mail'}, {$ref: '#/components/schemas/Chat'}]}
        Mail: {type: object, properties: {address: {type: string}}}
        Chat: {type: object, properties: {token: {type: string}}}
        """, """{"address": "a"}"""));

    [Fact]
    public async Task Values_must_match_an_alternative() => Assert.Equal(
        "body: 'a' does not match exactly one of the alternatives",
        Assert.Single(await CheckAsync("Thing: {oneOf: [{type: integer}, {type: boolean}]}", "\"a\"")).ToString());

    [Fact]
    public async Task Findings_contain_the_location_in_lists_and_maps() => Assert.Equal(
        "body.maps.first[1].size: must be an integer, not 'big'",
        Assert.Single(await CheckAsync(
            """
            Thing: {type: object, properties: {maps: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Part'}}}}}
            Part: {type: object, properties: {size: {type: integer}}}
            """,
            """{"maps": {"first": [{}, {"size": "big"}]}}""")).ToString());

    private static async Task<IReadOnlyList<SandboxFinding>> CheckAsync(string schemas, string json, SpecValidator? validator = null) =>
        (validator ?? SpecValidator.Requests).Check(JToken.Parse(json), await MiniSpec.ReadSchemaAsync(schemas), "body");
}
