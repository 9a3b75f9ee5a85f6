using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class RecursionTests
{
    [Theory]
    [InlineData("{$ref: '#/components/schemas/Thing'}", "Thing?", """{"next":{"next":{}}}""")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "IReadOnlyList<Thing>?", """{"next":[{"next":[]},{}]}""")]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}", "IReadOnlyDictionary<string, Thing>?",
        """{"next":{"a":{"next":{}}}}""")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Thing'}]}", "Thing?", """{"next":{"next":{}}}""")]
    public async Task Model_can_reference_itself(string schema, string type, string json)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($"""
            Thing:
              properties:
                next: {schema}
            """));
        Assert.Contains($"public {type} Next {{ get; set; }}", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Equal(json, await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }

    [Fact]
    public async Task Two_models_can_reference_each_other() =>
        Assert.Equal("""{"other":{"thing":{}}}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {other: {$ref: '#/components/schemas/Other'}}}
        Other: {properties: {thing: {$ref: '#/components/schemas/Thing'}}}
        """)).EvaluateAsync("new Thing { Other = new() { Thing = new() } }"));

    [Fact]
    public async Task Union_can_reference_itself() => Assert.Equal("""[true,[false]]""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {oneOf: [{type: boolean}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}
        """)).EvaluateAsync("""Read<Thing>("[true,[false]]")"""));

    [Theory]
    [InlineData("Thing: {type: array, items: {$ref: '#/components/schemas/Thing'}}")]
    [InlineData("Thing: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}")]
    [InlineData("Thing: {type: array, items: {$ref: '#/components/schemas/Other'}}\nOther: {type: array, items: {$ref: '#/components/schemas/Thing'}}")]
    public void List_or_map_of_only_itself_has_JSON_elements(string schemas) =>
        Assert.Contains("JsonElement>", GeneratorHarness.Generate(TinySpec.WithResponse(schemas))["Things.g.cs"], StringComparison.Ordinal);
}
