using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ListTests
{
    [Theory]
    [InlineData("{type: array, items: {type: string}}", "IReadOnlyList<string>?")]
    [InlineData("{items: {type: string}}", "IReadOnlyList<string>?")]
    [InlineData("{type: array}", "IReadOnlyList<JsonElement>?")]
    [InlineData("{type: array, items: {}}", "IReadOnlyList<JsonElement>?")]
    [InlineData("{type: array, items: {type: string, nullable: true}}", "IReadOnlyList<string?>?")]
    [InlineData("{type: array, items: {type: integer, nullable: true}}", "IReadOnlyList<long?>?")]
    [InlineData("{type: array, items: {type: array, items: {type: integer}}}", "IReadOnlyList<IReadOnlyList<long>>?")]
    [InlineData("{type: array, items: {type: array, nullable: true, items: {type: string}}}", "IReadOnlyList<IReadOnlyList<string>?>?")]
    [InlineData("{type: array, items: {properties: {a: {type: string}}}}", "IReadOnlyList<ThingListItem>?")]
    [InlineData("{type: array, items: {type: string, enum: [a]}}", "IReadOnlyList<ThingListItem>?")]
    [InlineData("{type: array, items: {type: string, format: byte}}", "IReadOnlyList<byte[]>?")]
    public void Arrays_become_lists(string schema, string type) =>
        Assert.Contains($"public {type} List {{ get; set; }}", Generate(schema)["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("{type: array, items: {type: integer, nullable: true}}", """{"list":[1,null]}""")]
    [InlineData("{type: array, items: {type: array, nullable: true, items: {type: string}}}", """{"list":[["a"],null,[]]}""")]
    [InlineData("{type: array, items: {properties: {a: {type: string}}}}", """{"list":[{"a":"x"},{}]}""")]
    [InlineData("{type: array, items: {type: string, enum: [a]}}", """{"list":["a","other"]}""")]
    [InlineData("{type: array, items: {type: string, nullable: true, enum: [a]}}", """{"list":["a",null]}""")]
    [InlineData("{type: array, items: {type: string, format: byte}}", """{"list":["AQI="]}""")]
    [InlineData("{type: array, items: {oneOf: [{type: string}, {type: boolean}]}}", """{"list":["a",true,{"x":1}]}""")]
    [InlineData("{type: array}", """{"list":["a",null,{}]}""")]
    public async Task Lists_round_trip(string schema, string json) =>
        Assert.Equal(json, await Generate(schema).EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Fact]
    public async Task Request_body_can_be_an_array()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithRequest("Thing: {type: array, items: {type: array, items: {type: integer}}}"));
        Assert.Equal("[[1,2],[]]", (await code.SendAsync("Things.DoItAsync([[1, 2], []])")).Body);
    }

    [Fact]
    public async Task Response_body_can_be_an_array()
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse("Thing: {type: array, items: {type: string}}"));
        Assert.Equal(
            "a+b", await code.RunAsync("""return string.Join('+', await client.Things.DoItAsync());""", Support.Http.StubServer.WithJson("""["a","b"]""")));
    }

    private static GeneratedCode Generate(string schema) => GeneratorHarness.Generate(TinySpec.WithResponse($"""
        Thing:
          properties:
            list: {schema}
        """));
}
