using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ReadOnlyAndWriteOnlyTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing:
          required: [id, name, secret]
          properties:
            id: {type: string, readOnly: true}
            name: {type: string}
            secret: {type: string, writeOnly: true}
            created: {type: string, format: date-time, readOnly: true, nullable: true}
        """)));

    [Fact]
    public void Read_only_properties_are_not_required() => Snapshot.Match(Code.Value.Types("Thing"));

    [Fact]
    public async Task Read_only_properties_that_are_not_set_are_not_sent() =>
        Assert.Equal("""{"name":"n","secret":"s"}""", await Code.Value.EvaluateAsync("""new Thing { Name = "n", Secret = "s" }"""));

    [Theory]
    [InlineData("application/json", """{"name":"n","secret":"s","sub":{"v":1},"subs":[{"v":2}]}""")]
    [InlineData("application/x-www-form-urlencoded", "name=n&secret=s&sub=%7B%22v%22%3A1%7D&subs=%7B%22v%22%3A2%7D")]
    public async Task Read_only_properties_of_a_model_that_was_read_are_not_sent(string mediaType, string body)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "post",
            "/thing",
            "requestBody: {required: true, content: {" + mediaType + ": {schema: {$ref: '#/components/schemas/Thing'}}}}",
            """
            Thing:
              required: [id, name, secret, sub, audit]
              properties:
                id: {type: string, readOnly: true}
                name: {type: string}
                secret: {type: string, writeOnly: true}
                sub: {$ref: '#/components/schemas/Sub'}
                subs: {type: array, items: {$ref: '#/components/schemas/Sub'}}
                audit: {readOnly: true, allOf: [{$ref: '#/components/schemas/Audit'}]}
            Sub: {required: [sid, v], properties: {sid: {type: integer, readOnly: true}, v: {type: integer}}}
            Audit: {required: [by], properties: {by: {type: string}}}
            """));
        const string json = """{"audit":{"by":"b"},"id":"7","name":"n","secret":"s","sub":{"sid":1,"v":1},"subs":[{"sid":2,"v":2}]}""";

        Assert.Equal(body, (await code.SendAsync($"Things.DoItAsync(Read<Thing>({CSharpText.Quote(json)}))")).Body);
        Assert.Equal(json, await code.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }

    [Fact]
    public async Task Read_only_properties_are_sent_if_the_metadata_requires_it()
    {
        var spec = TinySpec.WithRequest("Thing: {properties: {id: {type: string, readOnly: true}}}") with { SendReadOnly = "true" };

        Assert.Equal("""{"id":"7"}""", (await GeneratorHarness.Generate(spec).SendAsync("Things.DoItAsync(new() { Id = \"7\" })")).Body);
    }

    [Fact]
    public async Task Read_only_properties_are_read() => Assert.Equal("7", await Code.Value.EvaluateAsync("""Read<Thing>("{\"id\":\"7\"}").Id"""));
}
