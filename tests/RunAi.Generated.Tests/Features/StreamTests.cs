using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Responses that are streams of items.</summary>
public sealed class StreamTests
{
    private const string Schemas =
        """
        Chunk: {type: object, required: [text], properties: {text: {type: string}}}
        Other: {type: object, required: [code], properties: {code: {type: integer}}}
        AddEvent: {type: object, required: [event, data], properties: {event: {type: string, enum: [add]}, data: {$ref: '#/components/schemas/Chunk'}}}
        FailEvent: {type: object, required: [event, data], properties: {event: {const: fail}, data: {$ref: '#/components/schemas/Other'}}}
        DoneEvent: {type: object, required: [event, data], properties: {event: {const: done}, data: {type: string, enum: ['[DONE]']}}}
        """;

    private const string Chunk = "{$ref: '#/components/schemas/Chunk'}";
    private const string Other = "{$ref: '#/components/schemas/Other'}";
    private const string JsonData = "{type: string, contentMediaType: application/json, contentSchema: " + Chunk + "}";

    [Theory]
    [InlineData("text/event-stream: {schema: " + Chunk + "}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: " + Chunk + "}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {type: array, items: " + Chunk + "}}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream; charset=utf-8: {schema: " + Chunk + "}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {}", "IAsyncEnumerable<SseItem<string>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {type: string}}", "IAsyncEnumerable<SseItem<string>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {type: string, format: binary}}", "Task<ApiStream> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {type: integer, nullable: true}}", "IAsyncEnumerable<SseItem<long?>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {event: {type: string}, data: " + JsonData + "}}}",
        "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: " + JsonData + ", id: {type: string}}}}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {event: {type: string}, data: {type: string}}}}",
        "IAsyncEnumerable<SseItem<string>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {data: {type: string, contentMediaType: application/json}}}}",
        "IAsyncEnumerable<SseItem<JsonElement>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {$ref: '#/components/schemas/AddEvent'}}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {oneOf: [{$ref: '#/components/schemas/AddEvent'}, {$ref: '#/components/schemas/DoneEvent'}]}}",
        "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {oneOf: [{$ref: '#/components/schemas/AddEvent'}, {$ref: '#/components/schemas/FailEvent'}]}}",
        "IAsyncEnumerable<SseItem<DoItItem>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {oneOf: [" + Chunk + ", " + Other + "]}}", "IAsyncEnumerable<SseItem<DoItResponse>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {event: {type: string}, data: {type: string}}, oneOf: [{properties: {event: {const: a}, data: "
        + JsonData + "}}, {properties: {event: {const: b}, data: {contentMediaType: application/json, contentSchema: " + Chunk + "}}}]}}",
        "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {itemSchema: {properties: {event: {type: string}, data: {type: string}}, oneOf: [{properties: {event: {const: a}}}, "
        + "{properties: {event: {const: b}, data: " + JsonData + "}}]}}", "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(")]
    [InlineData("text/event-stream: {schema: {properties: {id: {type: string}, data: {type: string}}}}", "IAsyncEnumerable<SseItem<DoItResponse>> DoItAsync(")]
    [InlineData("application/x-ndjson: {schema: " + Chunk + "}", "IAsyncEnumerable<Chunk> DoItAsync(")]
    [InlineData("application/ndjson: {schema: {type: array, items: " + Chunk + "}}", "IAsyncEnumerable<Chunk> DoItAsync(")]
    [InlineData("application/jsonl: {itemSchema: " + Chunk + "}", "IAsyncEnumerable<Chunk> DoItAsync(")]
    [InlineData("application/jsonl: {itemSchema: {type: string}}", "IAsyncEnumerable<string> DoItAsync(")]
    [InlineData("application/jsonl: {schema: {type: string}}", "IAsyncEnumerable<JsonElement> DoItAsync(")]
    [InlineData("application/jsonl: {schema: {type: string, format: binary}}", "Task<ApiStream> DoItAsync(")]
    [InlineData("application/json-seq: {itemSchema: " + Chunk + "}", "IAsyncEnumerable<Chunk> DoItAsync(")]
    [InlineData("application/geo+json-seq: {}", "IAsyncEnumerable<JsonElement> DoItAsync(")]
    [InlineData("text/plain: {schema: {type: string}}", "Task<string> DoItAsync(")]
    [InlineData("text/plain: {x-runai-stream: lines, schema: {type: string}}", "IAsyncEnumerable<string> DoItAsync(")]
    [InlineData("application/json: {x-runai-stream: values, schema: " + Chunk + "}", "IAsyncEnumerable<Chunk> DoItAsync(")]
    [InlineData("application/x-ndjson: {x-runai-stream: none, schema: " + Chunk + "}", "Task<ApiStream> DoItAsync(")]
    public void Content_of_the_response_determines_the_items(string content, string signature)
    {
        var code = Generate(content);

        Assert.Empty(code.Diagnostics);
        Assert.Contains($"    {signature}", code["Things.g.cs"], StringComparison.Ordinal);
        Assert.Contains("DoItWithResponseAsync(", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_response_keeps_its_method_next_to_a_stream() => Snapshot.Match(
        Generate("application/json: {schema: " + Chunk + "}, text/event-stream: {schema: " + Chunk + "}, application/jsonl: {schema: " + Chunk + "}")
            .Types("IThingsClient", "ThingsClient"));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/event-stream")]
    public void Extension_of_an_operation_applies_to_its_response(string mediaType) => Assert.Contains(
        "    IAsyncEnumerable<string> DoItAsync(",
        Generate(mediaType + ": {schema: {type: string}}", "x-runai-stream: lines")["Things.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("text/plain: {x-runai-stream: line}", "", "\"line\" is not one of lines, values, events and none")]
    [InlineData("text/plain: {}", "x-runai-stream: Lines", "\"Lines\" is not one of lines, values, events and none")]
    [InlineData("image/png: {}", "x-runai-stream: lines", "the operation has no response with a media type for \"lines\"")]
    [InlineData("text/plain: {}", "x-runai-stream: values", "the operation has no response with a media type for \"values\"")]
    [InlineData("application/json: {}", "x-runai-stream: events", "the operation has no response with a media type for \"events\"")]
    public void RUNAI0029_an_invalid_stream(string content, string members, string reason)
    {
        var code = GeneratorHarness.Diagnose(CreateSpec(content, members));

        Assert.Contains(
            $"warning RUNAI0029: x-runai-stream of POST /things is ignored: {reason}. Correct it in the overlay.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
        Assert.DoesNotContain("IAsyncEnumerable", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_different_types_is_read_as_a_union() => Assert.Equal("a 7", await Generate(
        "text/event-stream: {schema: {oneOf: [{$ref: '#/components/schemas/AddEvent'}, {$ref: '#/components/schemas/FailEvent'}]}}").RunAsync(
        """
        var texts = new List<string>();
        await foreach (var item in client.Things.DoItAsync())
        {
            texts.Add(item.Data.TryGetChunk(out var chunk) ? chunk.Text : item.Data.TryGetOther(out var other) ? $"{other.Code}" : "unknown");
        }

        return string.Join(' ', texts);
        """,
        new StubServer(200, "text/event-stream", "event: add\ndata: {\"text\":\"a\"}\n\nevent: fail\ndata: {\"code\":7}\n\n")));

    [Fact]
    public async Task Optional_response_is_an_empty_stream() => Assert.Equal("0", await GeneratorHarness.Generate(TinySpec.Operation(
        "get", "/things", "responses: {'200': {description: Done., content: {application/jsonl: {schema: {type: integer}}}}, '204': {description: None.}}"))
        .RunAsync("var count = 0; await foreach (var item in client.Things.DoItAsync()) { count++; } return $\"{count}\";", new StubServer()));

    [Fact]
    public void Swagger_2_streams_have_items() => Assert.Contains(
        "IAsyncEnumerable<SseItem<Chunk>> DoItAsync(",
        GeneratorHarness.Generate(TinySpec.Document(
            """
            swagger: '2.0'
            info: {title: Test API, version: '1'}
            paths:
              /things:
                get:
                  operationId: do_it
                  tags: [Things]
                  produces: [text/event-stream]
                  responses: {'200': {description: Done., schema: {$ref: '#/definitions/Chunk'}}}
            definitions:
              Chunk: {type: object, properties: {text: {type: string}}}
            """))["Things.g.cs"],
        StringComparison.Ordinal);

    private static GeneratedCode Generate(string content, string members = "") => GeneratorHarness.Generate(CreateSpec(content, members));

    private static SpecItem CreateSpec(string content, string members)
    {
        var text = TinySpec.Operation("post", "/things", "responses: {'200': {description: Done., content: {" + content + "}}}\n" + members, Schemas).Text!;
        return TinySpec.Document(text.Replace("openapi: 3.0.3", content.Contains("nullable", StringComparison.Ordinal) ? "openapi: 3.0.3" : "openapi: 3.2.0",
            StringComparison.Ordinal));
    }
}
