using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Nulls and NaN where the C# type has no such value: the JSON is kept, listed and written as it was received.</summary>
public sealed class UndeclaredNullTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing:
          type: object
          required: [count, size, ratio, numbers]
          properties:
            count: {type: integer, format: int32}
            size: {type: integer, format: int64}
            ratio: {type: number, format: decimal}
            numbers: {type: array, items: {type: integer, format: int32}}
            flags: {type: array, items: {type: boolean}}
            ids: {type: array, items: {type: string, format: uuid}}
            times: {type: array, items: {type: string, format: date-time}}
            kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}}
            ratios: {type: array, nullable: true, items: {type: number, format: double}}
            matrix: {type: array, items: {type: array, items: {type: integer, format: int32}}}
            map: {type: object, additionalProperties: {type: integer, format: int32}}
            limit: {type: integer, format: int32, nullable: true}
            maximum: {type: integer, format: int32}
            declared: {type: array, items: {type: integer, format: int32, nullable: true}}
            names: {type: array, items: {type: string}}
            parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        Part:
          type: object
          required: [count]
          properties:
            count: {type: integer, format: int32}
        Kind: {type: string, enum: [a, b]}
        """)));

    [Theory]
    [InlineData("""{"numbers":[1,null,3]}""", "$.numbers[1]")]
    [InlineData("""{"flags":[null,true]}""", "$.flags[0]")]
    [InlineData("""{"ids":[null]}""", "$.ids[0]")]
    [InlineData("""{"times":[null]}""", "$.times[0]")]
    [InlineData("""{"kinds":["a",null]}""", "$.kinds[1]")]
    [InlineData("""{"ratios":[0.5,null]}""", "$.ratios[1]")]
    [InlineData("""{"matrix":[[1],[null,2]]}""", "$.matrix[1][0]")]
    [InlineData("""{"map":{"a":1,"b":null}}""", "$.map.b")]
    [InlineData("""{"numbers":["NaN",3]}""", "$.numbers[0]")]
    [InlineData("""{"count":null}""", "$.count")]
    [InlineData("""{"count":"NaN"}""", "$.count")]
    [InlineData("""{"size":"NaN"}""", "$.size")]
    [InlineData("""{"ratio":"NaN"}""", "$.ratio")]
    [InlineData("""{"limit":"NaN"}""", "$.limit")]
    [InlineData("""{"maximum":"NaN"}""", "$.maximum")]
    [InlineData("""{"parts":[{"count":null},{"count":"NaN"},{"count":1}]}""", "$.parts[0].count $.parts[1].count")]
    [InlineData("""{"declared":[null,1]}""", "")]
    [InlineData("""{"names":[null,"n"]}""", "")]
    [InlineData("""{"limit":null}""", "")]
    public async Task Value_that_cannot_be_represented_is_listed_and_written_as_it_was_received(string json, string paths)
    {
        const string Body =
            """
            var thing = await client.Things.DoItAsync(Read<Thing>("{}"));
            return thing.ToJson() + " " + thing.DeepClone().ToJson() + " " + string.Join(' ', JsonModel.GetUnreadProperties(thing));
            """;

        Assert.Equal($"{json} {json} {paths}", await Code.Value.RunAsync(Body, StubServer.WithJson(json)));
    }

    [Theory]
    [InlineData("""{"numbers":[1,null,3]}""", "string.Join(' ', thing.Numbers)", "1 3")]
    [InlineData("""{"map":{"a":1,"b":null}}""", "string.Join(' ', thing.Map!.Keys)", "a")]
    [InlineData("""{"parts":[{"count":null},{"count":2}]}""", "string.Join(' ', thing.Parts!.Select(part => part.Count))", "0 2")]
    [InlineData("""{"maximum":"NaN"}""", "thing.Maximum is null", "True")]
    public async Task Value_that_cannot_be_represented_is_not_an_item(string json, string expression, string expected) => Assert.Equal(
        expected,
        await Code.Value.RunAsync($$"""var thing = await client.Things.DoItAsync(Read<Thing>("{}")); return {{expression}};""", StubServer.WithJson(json)));

    [Theory]
    [InlineData("""{"numbers":[1,null,3]}""", "thing.Numbers = [1, 3, 4];", """{"numbers":[1,3,4]}""")]
    [InlineData("""{"count":null}""", "thing.Count = 0;", """{"count":0}""")]
    [InlineData("""{"count":"NaN"}""", "thing.Count = 0;", """{"count":0}""")]
    [InlineData("""{"limit":"NaN"}""", "thing.Limit = null;", """{"limit":null}""")]
    [InlineData("""{"count":"NaN"}""", "thing.Unset(nameof(Thing.Count));", "{}")]
    [InlineData("""{"numbers":[null]}""", "thing.Unset(nameof(Thing.Numbers));", "{}")]
    public async Task Value_that_cannot_be_represented_is_kept_until_it_is_assigned(string json, string statement, string expected) =>
        Assert.Equal(expected, await Code.Value.RunAsync($"var thing = Read<Thing>({CSharpText.Quote(json)}); {statement} return thing;", new()));

    [Theory]
    [InlineData("""{"numbers":[1,null,3]}""")]
    [InlineData("""{"count":"NaN"}""")]
    public async Task Models_that_were_read_by_JsonSerializer_keep_the_value(string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));
}
