using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests for faults that were observed in the clients of other generators.</summary>
public sealed class CompetitorFaultTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.Operation(
        "post",
        "/things",
        """
        parameters:
        - {name: priority, in: query, schema: {$ref: '#/components/schemas/Priority'}}
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        responses:
          '200': {description: The things., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
          '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
          '4XX': {description: Wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        """,
        """
        Thing:
          required: [name]
          properties:
            name: {type: string}
            priority: {$ref: '#/components/schemas/Priority'}
            unit: {type: string, enum: [Mib, GB]}
            lives: {type: integer, format: int32}
            seen: {type: string, format: date-time}
            note: {type: string}
            wait: {type: string, format: duration}
            day: {type: string, format: date}
            data: {type: string, format: byte}
            shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
        Priority: {type: string, enum: [high-est, low]}
        Circle: {required: [radius], properties: {radius: {type: number}}}
        Square: {required: [side], properties: {side: {type: number}}}
        Missing: {required: [name], properties: {name: {type: string}}}
        Problem: {required: [title], properties: {title: {type: string}}}
        """)));

    [Fact]
    public async Task Unknown_enum_value_in_a_list_is_preserved() => Assert.Equal(
        "2 urgent low",
        await Code.Value.RunAsync(
            """
            var things = await client.Things.DoItAsync(new() { Name = "n" });
            return $"{things.Count} {things[0].Priority} {things[1].Priority}";
            """,
            StubServer.WithJson("""[{"name":"a","priority":"urgent"},{"name":"b","priority":"low"}]""")));

    [Theory]
    [InlineData("Priority = Priority.HighEst", """{"name":"n","priority":"high-est"}""")]
    [InlineData("Unit = ThingUnit.Mib", """{"name":"n","unit":"Mib"}""")]
    public async Task Enum_value_is_sent_as_spelled_in_a_body(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"new Thing {{ Name = \"n\", {member} }}"));

    [Fact]
    public async Task Enum_value_is_sent_as_spelled_in_a_query() =>
        Assert.Equal("/things?priority=high-est", (await SendAsync("Things.DoItAsync(new() { Name = \"n\" }, new() { Priority = Priority.HighEst })")).Target);

    [Fact]
    public async Task Enum_value_that_is_not_an_identifier_is_read() =>
        Assert.Equal("True", await Code.Value.EvaluateAsync("""Read<Thing>("{\"name\":\"n\",\"priority\":\"high-est\"}").Priority == Priority.HighEst"""));

    [Fact]
    public async Task Unassigned_properties_are_not_sent() =>
        Assert.Equal("""{"name":"n"}""", (await SendAsync("Things.DoItAsync(new() { Name = \"n\" })")).Body);

    [Fact]
    public async Task List_that_is_not_exploded_is_joined() =>
        Assert.Equal("/things?tags=a,b", (await SendAsync("Things.DoItAsync(new() { Name = \"n\" }, new() { Tags = [\"a\", \"b\"] })")).Target);

    [Theory]
    [InlineData("""{"name":"n","shape":{"radius":1}}""", "circle 1")]
    [InlineData("""{"name":"n","shape":{"side":2}}""", "square 2")]
    [InlineData("""{"name":"n","shape":{"points":[1]}}""", """{"points":[1]}""")]
    public async Task Variants_without_a_discriminator_are_distinguished(string json, string expected) => Assert.Equal(expected, await Code.Value.RunAsync(
        $$"""
        var shape = Read<Thing>({{CSharpText.Quote(json)}}).Shape!;
        return shape.TryGetCircle(out var circle) ? $"circle {circle.Radius}" : shape.TryGetSquare(out var square) ? $"square {square.Side}" : shape.ToJson();
        """,
        new()));

    [Theory]
    [InlineData("""{"name":"n","wait":"PT1H"}""", "thing.Wait!.Value.Time.TotalMinutes", "60")]
    [InlineData("""{"day":"2024-02-29","name":"n"}""", "thing.Day!.Value.DayOfYear", "60")]
    [InlineData("""{"data":"AQI=","name":"n"}""", "thing.Data!.Length", "2")]
    public async Task Formats_are_those_of_the_standards(string json, string expression, string expected)
    {
        Assert.Equal(expected, await Code.Value.RunAsync($"var thing = Read<Thing>({CSharpText.Quote(json)}); return {expression};", new()));
        Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
    }

    [Theory]
    [InlineData("public required string Name { get")]
    [InlineData("public string? Note { get; set; }")]
    [InlineData("public int? Lives { get; set; }")]
    public void Required_and_nullable_are_expressed_in_types(string property) => Assert.Contains(property, Code.Value["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Unknown_properties_are_preserved() =>
        Assert.Equal("""{"name":"n","later":{"a":[1]}}""", await Code.Value.EvaluateAsync("""Read<Thing>("{\"name\":\"n\",\"later\":{\"a\":[1]}}")"""));

    [Theory]
    [InlineData(404, """{"name":"n"}""", "RunAiApiException<Missing> e ? e.Error.Name", "n")]
    [InlineData(418, """{"title":"t"}""", "RunAiApiException<Problem> e ? e.Error.Title", "t")]
    [InlineData(500, "oops", "RunAiApiException e ? e.RawBody", "oops")]
    public async Task Errors_have_models_by_status_code_and_range(int status, string body, string pattern, string expected) =>
        Assert.Equal(expected, await Code.Value.RunAsync(
        $$"""
        try { await client.Things.DoItAsync(new() { Name = "n" }); return "no error"; }
        catch (RunAiException exception) { return exception is {{pattern}} : exception.ToString(); }
        """,
        StubServer.WithJson(body, status)));

    [Fact]
    public void All_methods_can_be_canceled() => Assert.DoesNotMatch(
        @"Task(<.+>)? \w+Async\((?![^;]*CancellationToken cancellationToken)", Assert.Single(Code.Value.Types("IThingsClient")).Text);

    private static Task<RecordedRequest> SendAsync(string call) => SendAsync(Code.Value, call);

    private static async Task<RecordedRequest> SendAsync(GeneratedCode code, string call)
    {
        var server = StubServer.WithJson("[]");
        await code.RunAsync($"return await client.{call};", server);
        return Assert.Single(server.Requests);
    }
}
