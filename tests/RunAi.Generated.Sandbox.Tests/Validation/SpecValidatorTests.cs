using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Support;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Tests.Validation;

public sealed class SpecValidatorTests
{
    [Theory]
    [InlineData("""{"item": null}""")]
    [InlineData("""{"item": {"name": "a"}}""")]
    public async Task A_nullable_wrapper_around_a_reference_admits_null(string json) => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, properties: {item: {nullable: true, allOf: [{$ref: '#/components/schemas/Item'}]}}}
        Item: {type: object, required: [name], properties: {name: {type: string}}}
        """, json));

    [Fact]
    public async Task Nullable_counts_inside_allOf() => Assert.Empty(await CheckAsync(
        """
        Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {size: {type: integer, nullable: true}}}]}
        Base: {type: object, properties: {name: {type: string, nullable: true}}}
        """, """{"name": null, "size": null}"""));

    [Fact]
    public async Task Nullable_beside_a_reference_counts() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, properties: {item: {nullable: true, $ref: '#/components/schemas/Item'}}}
        Item: {type: object, properties: {name: {type: string}}}
        """, """{"item": null}"""));

    [Fact]
    public async Task Nullable_counts_where_there_are_only_properties() => Assert.Empty(await CheckAsync(
        "Thing: {type: object, properties: {item: {nullable: true, required: [name], properties: {name: {type: string}}}}}", """{"item": null}"""));

    [Fact]
    public async Task A_nullable_enum_need_not_list_null() =>
        Assert.Empty(await CheckAsync("Thing: {type: object, properties: {kind: {type: string, nullable: true, enum: [a]}}}", """{"kind": null}"""));

    [Fact]
    public async Task Null_is_refused_where_it_is_not_admitted() =>
        Assert.Equal("body.name: must be a string, not null", Assert.Single(
            await CheckAsync("Thing: {type: object, properties: {name: {type: string}}}", """{"name": null}""")).ToString());

    [Fact]
    public async Task A_read_only_property_is_not_required_in_a_request() =>
        Assert.Empty(await CheckAsync("Thing: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}", "{}"));

    [Fact]
    public async Task A_read_only_schema_is_not_required_in_a_request() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/Id'}}}
        Id: {type: string, readOnly: true}
        """, "{}"));

    [Fact]
    public async Task A_read_only_property_is_required_in_an_answer() => Assert.Single(await CheckAsync(
        "Thing: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}", "{}", SpecValidator.Responses));

    [Fact]
    public async Task A_write_only_property_is_not_required_in_an_answer() => Assert.Empty(await CheckAsync(
        "Thing: {type: object, required: [secret], properties: {secret: {type: string, writeOnly: true}}}", "{}", SpecValidator.Responses));

    [Fact]
    public async Task A_required_property_that_is_declared_nowhere_is_required() => Assert.Equal("body.logs: is required", Assert.Single(
        await CheckAsync("Thing: {type: object, required: [logs], properties: {audit_logs: {type: array, items: {type: string}}}}", "{}")).ToString());

    [Theory]
    [InlineData("int32", "2147483648", false)]
    [InlineData("int32", "-2147483648", true)]
    [InlineData("int64", "2147483648", true)]
    [InlineData("int64", "9223372036854775808", false)]
    public async Task An_integers_format_is_its_range(string format, string value, bool isValid) => Assert.Equal(isValid, (await CheckAsync(
        $"Thing: {{type: object, properties: {{size: {{type: integer, format: {format}}}}}}}", $$"""{"size": {{value}}}""")).Count == 0);

    [Theory]
    [InlineData("https://example.com", true)]
    [InlineData("no address", false)]
    public async Task A_pattern_in_JavaScripts_notation_is_understood(string value, bool isValid) => Assert.Equal(isValid, (await CheckAsync(
        """Thing: {type: object, properties: {url: {type: string, pattern: '/^https?://[a-z.]+$/'}}}""", $$"""{"url": "{{value}}"}""")).Count == 0);

    [Fact]
    public async Task An_object_may_match_several_alternatives_whose_members_are_all_optional() => Assert.Empty(await CheckAsync(
        """
        Thing: {type: object, oneOf: [{$ref: '#/components/schemas/Mail'}, {$ref: '#/components/schemas/Chat'}]}
        Mail: {type: object, properties: {address: {type: string}}}
        Chat: {type: object, properties: {token: {type: string}}}
        """, """{"address": "a"}"""));

    [Fact]
    public async Task A_value_must_match_one_of_its_alternatives() => Assert.Equal(
        "body: 'a' does not match exactly one of the alternatives",
        Assert.Single(await CheckAsync("Thing: {oneOf: [{type: integer}, {type: boolean}]}", "\"a\"")).ToString());

    [Fact]
    public async Task Findings_name_the_place_inside_lists_and_maps() => Assert.Equal(
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
