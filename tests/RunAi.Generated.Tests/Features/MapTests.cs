using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class MapTests
{
    [Theory]
    [InlineData("{type: object}", "IReadOnlyDictionary<string, JsonElement>?")]
    [InlineData("{type: object, additionalProperties: true}", "IReadOnlyDictionary<string, JsonElement>?")]
    [InlineData("{type: object, additionalProperties: {}}", "IReadOnlyDictionary<string, JsonElement>?")]
    [InlineData("{type: object, additionalProperties: {type: string}}", "IReadOnlyDictionary<string, string>?")]
    [InlineData("{additionalProperties: {type: string}}", "IReadOnlyDictionary<string, string>?")]
    [InlineData("{type: object, additionalProperties: {type: string, nullable: true}}", "IReadOnlyDictionary<string, string?>?")]
    [InlineData("{type: object, additionalProperties: {type: integer, nullable: true}}", "IReadOnlyDictionary<string, long?>?")]
    [InlineData("{type: object, additionalProperties: {type: array, items: {type: string}}}", "IReadOnlyDictionary<string, IReadOnlyList<string>>?")]
    [InlineData("{type: object, additionalProperties: {type: object, additionalProperties: {type: boolean}}}",
        "IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>>?")]
    [InlineData("{type: object, additionalProperties: {properties: {a: {type: string}}}}", "IReadOnlyDictionary<string, ThingMapValue>?")]
    [InlineData("{type: object, additionalProperties: {type: string, enum: [a]}}", "IReadOnlyDictionary<string, ThingMapValue>?")]
    [InlineData("{type: object, additionalProperties: false}", "IReadOnlyDictionary<string, JsonElement>?")]
    [InlineData("{}", "JsonElement?")]
    [InlineData("{nullable: true}", "JsonElement?")]
    public void Objects_without_properties_become_maps(string schema, string type) =>
        Assert.Contains($"public {type} Map {{ get", GeneratorHarness.Generate(TinySpec.WithResponse($"""
            Thing:
              properties:
                map: {schema}
            """))["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("{type: object, additionalProperties: {type: integer, nullable: true}}", """{"map":{"a":1,"b":null}}""")]
    [InlineData("{type: object, additionalProperties: {type: array, items: {type: string}}}", """{"map":{"a":["x"],"b":[]}}""")]
    [InlineData("{type: object, additionalProperties: {properties: {a: {type: string}}}}", """{"map":{"x":{"a":"y"}}}""")]
    [InlineData("{type: object, additionalProperties: {type: string, enum: [a]}}", """{"map":{"x":"a","y":"other"}}""")]
    [InlineData("{type: object, additionalProperties: true}", """{"map":{"x":[1,null,{"y":true}]}}""")]
    [InlineData("{}", """{"map":[1,null,{"y":true}]}""")]
    public async Task Maps_round_trip(string schema, string json) =>
        Assert.Equal(json, await GeneratorHarness.Generate(TinySpec.WithResponse($"""
            Thing:
              properties:
                map: {schema}
            """)).EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Theory]
    [InlineData("true", """{"known":1,"other":2}""")]
    [InlineData("{}", """{"known":1,"other":2}""")]
    [InlineData("false", """{"known":1}""")]
    public async Task Additional_properties_are_preserved_if_the_schema_allows_them(string additional, string json) =>
        Assert.Equal(json, await GeneratorHarness.Generate(WithAdditional(additional)).EvaluateAsync("""Read<Thing>("{\"other\":2,\"known\":1}")"""));

    [Fact]
    public void Class_without_additional_properties_does_not_preserve_them() =>
        Snapshot.Match(GeneratorHarness.Generate(WithAdditional("false")).Types("Thing"));

    [Fact]
    public void Typed_additional_properties_become_a_map() =>
        Snapshot.Match(GeneratorHarness.Generate(WithAdditional("{type: string, nullable: true}")).Types("Thing"));

    [Fact]
    public async Task Typed_additional_properties_are_read_and_written() =>
        Assert.Equal("""{"known":1,"a":"x","b":null} x""", await GeneratorHarness.Generate(WithAdditional("{type: string, nullable: true}")).RunAsync(
            """var thing = Read<Thing>("{\"a\":\"x\",\"b\":null,\"known\":1}"); return $"{thing.ToJson()} {thing.AdditionalProperties["a"]}";""", new()));

    [Fact]
    public async Task Property_named_AdditionalProperties_keeps_its_JSON_name() =>
        Assert.Equal("""{"additionalProperties":"x"}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing: {type: object, properties: {additionalProperties: {type: string}}, additionalProperties: {type: string}}
            """)).EvaluateAsync("""new Thing { AdditionalPropertiesValue = "x" }"""));

    private static SpecItem WithAdditional(string additional) => TinySpec.WithResponse($$"""
        Thing:
          type: object
          properties:
            known: {type: integer}
          additionalProperties: {{additional}}
        """);

    [Theory]
    [InlineData("{type: object, patternProperties: {'^x-': {type: integer}}}", "IReadOnlyDictionary<string, long>?", """{"map":{"x-a":1}}""")]
    [InlineData("{type: object, patternProperties: {'^x-': {type: integer}, '^y-': {type: string}}}", "IReadOnlyDictionary<string, JsonElement>?",
        """{"map":{"x-a":1,"y-b":"z"}}""")]
    [InlineData("{type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}", "ThingMap?", """{"map":{"a":"z","x-a":1}}""")]
    public async Task Pattern_properties_are_preserved(string schema, string type, string json)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {{properties: {{map: {schema}}}}}"));
        Assert.Contains($"public {type} Map {{ get; set; }}", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Equal(json, await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }
}
