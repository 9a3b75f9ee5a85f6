using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>A reference can point to anything in the document.</summary>
public sealed class ReferenceTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        paths:
          /thing:
            put:
              operationId: put_thing
              tags: [Things]
              parameters: [{$ref: '#/components/parameters/Trace'}]
              requestBody: {$ref: '#/components/requestBodies/Thing'}
              responses: {'200': {$ref: '#/components/responses/Thing'}}
          /other: {$ref: '#/components/pathItems/Other'}
        components:
          parameters:
            Trace: {$ref: '#/components/parameters/RealTrace'}
            RealTrace: {name: trace, in: query, schema: {type: string}}
          requestBodies:
            Thing: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          responses:
            Thing: {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          pathItems:
            Other:
              get:
                operationId: get_other
                tags: [Things]
                responses: {'200': {description: Done., content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}}}
          schemas:
            Thing:
              $defs:
                Inner: {type: object, properties: {a: {type: string}}}
              type: object
              properties:
                component: {$ref: '#/components/schemas/Chain'}
                own: {$ref: '#/components/schemas/Thing/$defs/Inner'}
                part: {$ref: '#/components/schemas/Whole/allOf/0'}
                member: {$ref: '#/components/schemas/Whole/allOf/0/properties/name'}
                answer: {$ref: '#/components/pathItems/Other/get/responses/200/content/application~1json/schema'}
                escaped: {$ref: '#/components/schemas/a~1b%25'}
                self: {$ref: '#/components/schemas/Thing'}
            Chain: {$ref: '#/components/schemas/Link'}
            Link: {$ref: '#/components/schemas/End'}
            End: {type: object, properties: {b: {type: string}}}
            Whole: {allOf: [{type: object, properties: {name: {type: string}}}]}
            a/b%: {type: object, properties: {c: {type: string}}}
        """)));

    [Fact]
    public void Reference_becomes_the_referenced_type() => Snapshot.Match(Code.Value.Types("Thing"));

    [Theory]
    [InlineData("""{"answer":{"count":1},"component":{"b":"x"},"escaped":{"c":"x"},"member":"n","own":{"a":"x"},"part":{"name":"n"},"self":{"self":{}}}""")]
    public async Task Referenced_models_round_trip(string json) => Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Fact]
    public async Task Parameters_request_bodies_and_responses_can_be_references()
    {
        var server = StubServer.WithJson("""{"member":"n"}""");
        Assert.Equal("n", await Code.Value.RunAsync(
            """return (await client.Things.PutThingAsync(new() { Member = "m" }, new() { Trace = "t" })).Member;""", server));
        Assert.Equal(("/thing?trace=t", """{"member":"m"}"""), (server.Requests[0].Target, server.Requests[0].Body));
    }

    [Fact]
    public async Task Path_item_can_be_a_reference() =>
        Assert.Equal("3", await Code.Value.RunAsync("return (await client.Things.GetOtherAsync()).Count;", StubServer.WithJson("""{"count":3}""")));
}
