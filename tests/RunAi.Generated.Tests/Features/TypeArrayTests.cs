using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests that <c>type: [a, b]</c> becomes the same code as the equal <c>oneOf</c>.</summary>
public sealed class TypeArrayTests
{
    public static TheoryData<string, string> Schemas => new()
    {
        { "{type: [string, integer]}", "{oneOf: [{type: string}, {type: integer}]}" },
        { "{type: [string, integer, 'null']}", "{oneOf: [{type: string}, {type: integer}, {type: 'null'}]}" },
        { "{type: ['null', string, integer]}", "{oneOf: [{type: 'null'}, {type: string}, {type: integer}]}" },
        { "{type: [boolean, number]}", "{oneOf: [{type: boolean}, {type: number}]}" },
        { "{type: [string, integer, number]}", "{oneOf: [{type: string}, {type: number}]}" },
        { "{type: [integer, number]}", "{type: number}" },
        { "{type: [string, integer], format: date-time}", "{oneOf: [{type: string, format: date-time}, {type: integer}]}" },
        { "{type: [string, integer], format: int32}", "{oneOf: [{type: string}, {type: integer, format: int32}]}" },
        { "{type: [string, integer], format: uuid}", "{oneOf: [{type: string, format: uuid}, {type: integer}]}" },
        { "{type: [boolean, string], enum: [true, false, auto]}", "{oneOf: [{type: boolean}, {type: string, enum: [auto]}]}" },
        { "{type: [string, integer], enum: [a, b, 1]}", "{oneOf: [{type: string, enum: [a, b]}, {type: integer, enum: [1]}]}" },
        { "{type: [string, integer], enum: [a, b]}", "{type: string, enum: [a, b]}" },
        { "{type: [string, integer, 'null'], enum: [1, 2, null]}", "{type: [integer, 'null'], enum: [1, 2, null]}" },
        { "{type: [string, integer], const: 5}", "{type: integer, const: 5}" },
        { "{type: [string, array], items: {type: integer}}", "{oneOf: [{type: string}, {type: array, items: {type: integer}}]}" },
        {
            "{type: [array, string], items: {$ref: '#/components/schemas/Other'}}",
            "{oneOf: [{type: array, items: {$ref: '#/components/schemas/Other'}}, {type: string}]}"
        },
        {
            "{type: [object, string], properties: {a: {type: string}}, required: [a]}",
            "{oneOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {type: string}]}"
        },
        {
            "{type: [object, boolean], additionalProperties: {type: integer}}",
            "{oneOf: [{type: object, additionalProperties: {type: integer}}, {type: boolean}]}"
        },
        { "{type: [object, boolean], additionalProperties: false}", "{oneOf: [{type: object, additionalProperties: false}, {type: boolean}]}" },
        {
            "{type: [integer, string], minimum: 1, maximum: 9, maxLength: 3}",
            "{minimum: 1, maximum: 9, maxLength: 3, oneOf: [{type: integer, minimum: 1, maximum: 9}, {type: string, maxLength: 3}]}"
        },
        { "{type: [string, number, boolean, object, array, 'null']}", "{nullable: true}" },
        { "{type: array, items: {type: [string, integer]}}", "{type: array, items: {oneOf: [{type: string}, {type: integer}]}}" },
        {
            "{type: object, additionalProperties: {type: [string, integer]}}",
            "{type: object, additionalProperties: {oneOf: [{type: string}, {type: integer}]}}"
        },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Several_types_become_the_code_of_the_equal_oneOf(string several, string equal)
    {
        Assert.Equal(Generate(equal, "{type: string}"), Generate(several, "{type: string}"));
        Assert.Equal(Generate("{type: string}", equal), Generate("{type: string}", several));
    }

    [Theory]
    [InlineData("5", "/things?p=5")]
    [InlineData("\"a b\"", "/things?p=a%20b")]
    public async Task Parameter_with_several_types_is_written_as_its_variant(string argument, string target) => Assert.Equal(
        target, await SendAsync($"client.Things.DoItAsync(new Thing(), new() {{ P = {argument} }})"));

    [Fact]
    public async Task Values_of_all_types_are_read_and_written() => Assert.Equal(
        """{"part":["a",1,null]}""",
        await GeneratorHarness.Generate(CreateSpec("{type: array, items: {type: [string, integer, 'null']}}", "{type: string}"))
            .EvaluateAsync("""Read<Thing>("{\"part\":[\"a\",1,null]}")"""));

    [Theory]
    [InlineData("{allOf: [{type: string}, {type: [string, integer]}]}", "string?")]
    [InlineData("{allOf: [{type: [string, integer]}, {type: integer, format: int32}]}", "int?")]
    [InlineData("{$ref: '#/components/schemas/Other', type: [object, string]}", "Other?")]
    public void Several_types_beside_a_narrower_schema_do_not_change_its_type(string schema, string type) => Assert.Contains(
        $"public {type} Part {{ get; set; }}", string.Join('\n', Generate(schema, "{type: string}")), StringComparison.Ordinal);

    private static async Task<string> SendAsync(string call)
    {
        var server = new StubServer(200, "application/json", "\"a\"");
        await GeneratorHarness.Generate(CreateSpec("{type: string}", "{type: [string, integer]}")).RunAsync($"await {call}; return null;", server);
        return Assert.Single(server.Requests).Target;
    }

    private static List<string> Generate(string property, string parameter) =>
        [.. GeneratorHarness.Generate(CreateSpec(property, parameter)).Files.Select(file => file.Text)];

    private static SpecItem CreateSpec(string property, string parameter) => TinySpec.Document($$"""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        paths:
          /things:
            post:
              operationId: do_it
              tags: [Things]
              parameters: [{name: p, in: query, schema: {{parameter}} }]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'} } } }
              responses: {'200': {description: Done., content: {application/json: {schema: {{property}} } } } }
        components:
          schemas:
            Thing: {type: object, properties: {part: {{property}} } }
            Other: {type: object, properties: {b: {type: string} } }
        """);
}
