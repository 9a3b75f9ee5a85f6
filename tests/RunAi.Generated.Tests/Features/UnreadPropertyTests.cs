using System.Text.Json.Nodes;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Lenient reading keeps the JSON of properties without the declared format, and lists them with the response.</summary>
public sealed class UnreadPropertyTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing:
          type: object
          required: [id, name]
          properties:
            id: {type: string, format: uuid}
            name: {type: string}
            parent: {type: string, format: uuid, nullable: true}
            at: {type: string, format: date-time}
            day: {type: string, format: date}
            bytes: {type: string, format: byte}
            link: {type: string, format: uri}
            count: {type: integer, format: int32}
            ids: {type: array, items: {type: string, format: uuid}}
            map: {type: object, additionalProperties: {type: string, format: uuid}}
            inner: {$ref: '#/components/schemas/Thing'}
            more: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            one: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: array, items: {type: string, format: uuid}}]}
        """)));

    [Theory]
    [InlineData("""{"id":"none","name":"n"}""", "$.id")]
    [InlineData("""{"id":"","name":"n"}""", "$.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","parent":"x"}""", "$.parent")]
    [InlineData("""{"at":"yesterday","day":"2024-02-30","id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.at $.day")]
    [InlineData("""{"bytes":"%%","id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.bytes")]
    [InlineData("""{"count":99999999999,"id":"11111111-1111-1111-1111-111111111111","name":"n"}""", "$.count")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a\ud800b"}""", "$.name")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","ids":["22222222-2222-2222-2222-222222222222","x"],"name":"n"}""", "$.ids")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","map":{"a":"x"},"name":"n"}""", "$.map")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","inner":{"id":"x","name":"i"},"more":[{"id":"y","name":"m"}],"name":"n"}""",
        "$.inner.id $.more[0].id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","one":{"id":"x","name":"i"}}""", "$.one.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"n","one":["x"]}""", "$.one")]
    [InlineData("""{"id":"x","name":"n","undeclared":[1]}""", "$.id")]
    public async Task Property_that_cannot_be_read_is_kept_and_listed(string json, string paths)
    {
        Assert.Equal(paths, await Code.Value.RunAsync(
            "return string.Join(' ', (await client.Things.DoItWithResponseAsync()).UnreadProperties);", StubServer.WithJson(json)));
        var written = await Code.Value.RunAsync("return await client.Things.DoItAsync();", StubServer.WithJson(json));
        Assert.True(written == json || JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("""{"id":"none","name":"n"}""", "$.id")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":"a\ud800b"}""", "$.name")]
    public async Task Property_that_cannot_be_read_is_an_error_in_strict_mode(string json, string path) => Assert.Equal(path, await Code.Value.RunAsync(
        """
        var connection = new ApiConnection(http) { StrictResponses = true };
        try { await new TestClient(connection).Things.DoItAsync(); return "read"; }
        catch (RunAiResponseException exception) { return exception.JsonPath; }
        """,
        StubServer.WithJson(json)));

    [Fact]
    public async Task Assigned_property_replaces_the_kept_JSON() => Assert.Equal(
        """{"id":"11111111-1111-1111-1111-111111111111","name":"n","parent":null,"at":"bad"}""",
        await Code.Value.RunAsync(
            """
            var thing = await client.Things.DoItAsync();
            thing.Id = Guid.Parse("11111111-1111-1111-1111-111111111111");
            thing.Parent = null;
            return thing;
            """,
            StubServer.WithJson("""{"at":"bad","id":"none","name":"n"}""")));

    [Theory]
    [InlineData("""{"id":{},"name":"n"}""")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","count":"x","name":"n"}""")]
    [InlineData("""{"id":"11111111-1111-1111-1111-111111111111","name":[]}""")]
    public async Task Another_JSON_type_is_an_error(string json) => Assert.Equal("error", await Code.Value.RunAsync(
        """
        try { await client.Things.DoItAsync(); return "read"; }
        catch (RunAiResponseException) { return "error"; }
        """,
        StubServer.WithJson(json)));

    [Fact]
    public async Task Response_without_such_properties_lists_none() => Assert.Equal("0", await Code.Value.RunAsync(
        "return (await client.Things.DoItWithResponseAsync()).UnreadProperties.Count;",
        StubServer.WithJson("""{"id":"11111111-1111-1111-1111-111111111111","name":"n"}""")));

    [Theory]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer, nullable: true}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: integer, nullable: true}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: string}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {type: array, nullable: true, items: {type: string}}}}}, "
        + "'201': {description: Done., content: {application/json: {schema: {type: boolean}}}}")]
    [InlineData("'200': {description: Done., content: {application/json: {schema: {nullable: true, oneOf: [{type: integer}, {type: string}]}}}}")]
    public async Task Null_is_null_if_it_is_declared(string responses) => Assert.Equal("null", await GeneratorHarness.Generate(TinySpec.Operation(
        "get", "/things", "responses: {" + responses + "}"))
        .RunAsync("return await client.Things.DoItAsync() is null ? \"null\" : \"value\";", StubServer.WithJson("null")));
}
