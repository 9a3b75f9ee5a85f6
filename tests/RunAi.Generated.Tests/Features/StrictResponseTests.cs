using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Strict reading accepts every response that conforms to the document.</summary>
public sealed class StrictResponseTests
{
    private const string Union = """
        Thing:
          oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
          discriminator: {propertyName: kind, mapping: {a: A, b: B}}
        A: {type: object, properties: {x: {type: string}}}
        B: {type: object, additionalProperties: true, properties: {y: {type: string}}}
        """;

    [Theory]
    [InlineData("Thing: {type: object, required: [name, password], properties: {name: {type: string}, password: {type: string, writeOnly: true}}}",
        """{"name":"n"}""")]
    [InlineData("Thing: {type: object, required: [count, name], properties: {count: {type: integer, writeOnly: true}, name: {type: string}}}",
        """{"name":"n"}""")]
    [InlineData("Thing: {type: object, required: [inner], properties: {inner: {type: array, items: {type: object, required: [s], properties: "
        + "{s: {type: string, writeOnly: true}}}}}}", """{"inner":[{},{"s":"x"}]}""")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}, additionalProperties: true}", """{"name":"n","more":{"a":1}}""")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}, additionalProperties: {}}", """{"more":[1]}""")]
    [InlineData("Thing: {allOf: [{type: object, properties: {a: {type: string}}}, {type: object, additionalProperties: true, properties: "
        + "{b: {type: string}}}]}", """{"a":"1","more":1}""")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}, additionalProperties: {type: string}}", """{"more":"a"}""")]
    [InlineData(Union, """{"kind":"a","x":"1"}""")]
    [InlineData(Union, """{"y":"1","kind":"b","more":1}""")]
    public async Task Conforming_response_is_accepted_in_strict_mode(string schemas, string json) =>
        Assert.Equal("read", await RunAsync(schemas, json));

    [Theory]
    [InlineData("Thing: {type: object, required: [name, password], properties: {name: {type: string}, password: {type: string, writeOnly: true}}}",
        """{"password":"p"}""", "$.name")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}}", """{"more":1}""", "$.more")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}, additionalProperties: false}", """{"more":1}""", "$.more")]
    [InlineData(Union, """{"kind":"a","more":1}""", "$.more")]
    [InlineData("Thing: {type: object, properties: {name: {type: string}}}", """{"name":"a","name":"b"}""", "$.name")]
    [InlineData("Thing: {type: object, properties: {inner: {type: array, items: {type: object, additionalProperties: {type: string}}}}}",
        """{"inner":[{"a":"1"},{"a":"1","\u0061":"2"}]}""", "$.inner[1].a")]
    public async Task Deviating_response_is_rejected_in_strict_mode(string schemas, string json, string path) =>
        Assert.Equal(path, await RunAsync(schemas, json));

    private static async Task<string?> RunAsync(string schemas, string json) => await GeneratorHarness.Generate(TinySpec.WithResponse(schemas)).RunAsync(
        """
        var connection = new RunAi.Generated.CodeGeneration.ApiConnection(http) { StrictResponses = true };
        try { await new TestClient(connection).Things.DoItAsync(); return "read"; }
        catch (RunAiResponseException exception) { return exception.JsonPath; }
        """,
        StubServer.WithJson(json));
}
