using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests <c>allOf</c> as used in Run:ai's documents.</summary>
public sealed class RunAiAllOfTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing:
          properties:
            wrapped: {allOf: [{$ref: '#/components/schemas/Part'}], nullable: true}
            described: {allOf: [{$ref: '#/components/schemas/Part'}], description: The old part., deprecated: true}
            inline: {allOf: [{type: object, properties: {a: {type: string}}}]}
            many: {$ref: '#/components/schemas/Many'}
            typed: {type: object, required: [name], allOf: [{$ref: '#/components/schemas/Part'}, {description: Nothing but words.}]}
            tightened: {allOf: [{required: [name]}, {$ref: '#/components/schemas/Part'}]}
            redefined: {allOf: [{properties: {name: {$ref: '#/components/schemas/Name'}}},
              {nullable: true, properties: {name: {type: string, description: Its name.}}}]}
            kind: {allOf: [{$ref: '#/components/schemas/Kind'}]}
            compute: {type: string, nullable: true, allOf: [{$ref: '#/components/schemas/AssetId'}]}
            channel: {type: object, allOf: [{$ref: '#/components/schemas/Email'}, {$ref: '#/components/schemas/Slack'}]}
            list: {type: array, items: {allOf: [{$ref: '#/components/schemas/Part'}, {properties: {a: {type: string}}}]}}
        Many:
          allOf:
          - $ref: '#/components/schemas/Part'
          - $ref: '#/components/schemas/Email'
          - {properties: {b: {type: string}}}
          - $ref: '#/components/schemas/Slack'
          - {properties: {c: {$ref: '#/components/schemas/Kind'}}}
        Part: {properties: {name: {type: string}}}
        Email: {properties: {recipients: {type: array, items: {type: string}}}}
        Slack: {properties: {webhook: {type: string}}}
        Kind: {type: string, enum: [user, group]}
        AssetId: {type: string, format: uuid}
        Name: {type: string, maxLength: 20}
        """)));

    [Theory]
    [InlineData("new Thing { Wrapped = null }", """{"wrapped":null}""")]
    [InlineData("new Thing()", "{}")]
    [InlineData("""new Thing { Wrapped = new Part { Name = "n" } }""", """{"wrapped":{"name":"n"}}""")]
    public async Task Nullable_allOf_of_one_schema_is_a_nullable_type(string expression, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("""new Thing { Described = new Part { Name = "n" } }""", """{"described":{"name":"n"}}""")]
    [InlineData("""new Thing { Inline = new() { A = "x" } }""", """{"inline":{"a":"x"}}""")]
    [InlineData("""new Thing { Typed = new() { Name = "n" } }""", """{"typed":{"name":"n"}}""")]
    [InlineData("""new Thing { Tightened = new() { Name = "n" } }""", """{"tightened":{"name":"n"}}""")]
    [InlineData("""new Thing { Kind = Kind.Group }""", """{"kind":"group"}""")]
    [InlineData("""new Thing { Compute = Guid.Empty }""", """{"compute":"00000000-0000-0000-0000-000000000000"}""")]
    [InlineData("""new Thing { Compute = null }""", """{"compute":null}""")]
    public async Task AllOf_of_one_schema_is_the_type_of_that_schema(string expression, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(expression));

    [Theory]
    [InlineData("""{"many":{"b":"x","c":"group","name":"n","recipients":["r"],"webhook":"w"}}""")]
    [InlineData("""{"list":[{"a":"x","name":"n"},{}]}""")]
    public async Task References_and_inline_parts_become_one_class(string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Theory]
    [InlineData("""new Thing { Many = new() { Name = "n", Webhook = "w", C = Kind.User } }.Many.C""", "user")]
    [InlineData("""Read<Thing>("{\"list\":[{\"name\":\"n\"}]}").List![0].Name""", "n")]
    public async Task Properties_of_allOf_parts_are_properties_of_the_class(string expression, string expected) =>
        Assert.Equal(expected, await Code.Value.EvaluateAsync(expression));

    [Fact]
    public void Part_with_required_only_makes_a_property_required() => Assert.Contains(
        "public required string Name", Assert.Single(Code.Value.Types("ThingTightened")).Text, StringComparison.Ordinal);

    [Fact]
    public void Required_next_to_allOf_makes_a_property_required() => Assert.Contains(
        "public required string Name", Assert.Single(Code.Value.Types("ThingTyped")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Property_that_two_parts_define_is_one_property() => Assert.Equal(
        """{"redefined":{"name":"n"}}""", await Code.Value.EvaluateAsync("""new Thing { Redefined = new ThingRedefined { Name = "n" } }"""));

    /// <summary>The notification channels: the document declares allOf e-mail and Slack, but the server expects one of them.</summary>
    [Theory]
    [InlineData("""new Thing { Channel = new() { Webhook = "w" } }""", """{"channel":{"webhook":"w"}}""")]
    [InlineData("""Read<Thing>("{\"channel\":{\"recipients\":[\"r\"]}}").Channel!.Webhook is null""", "True")]
    public async Task AllOf_parts_that_are_meant_as_alternatives_can_be_used_individually(string expression, string expected) =>
        Assert.Equal(expected, await Code.Value.EvaluateAsync(expression));
}
