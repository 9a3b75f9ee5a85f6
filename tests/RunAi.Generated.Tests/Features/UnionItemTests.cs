using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests unions whose variants differ only in the items of lists or the values of maps.</summary>
public sealed class UnionItemTests
{
    private const string Schemas = """
        X: {type: object, required: [x], properties: {x: {type: string}}}
        Y: {type: object, required: [y], properties: {y: {type: string}}}
        Open: {type: object, properties: {x: {type: string}, y: {type: string}}}
        """;

    private const string Text = "type: string";
    private const string X = "$ref: '#/components/schemas/X'";

    [Theory]
    [InlineData(Text, "type: integer", "'a'", "String")]
    [InlineData(Text, "type: integer", "3", "Int64")]
    [InlineData(Text, "type: integer, nullable: true", "null,3", "Int64")]
    [InlineData(Text, "type: integer", "", "String")]
    [InlineData(Text, "type: boolean", "true", "Boolean")]
    [InlineData(Text, X, "'a'", "String")]
    [InlineData(Text, X, "{'x':'1'}", "X")]
    [InlineData(X, "$ref: '#/components/schemas/Y'", "{'x':'1'}", "X")]
    [InlineData(X, "$ref: '#/components/schemas/Y'", "{'y':'1'}", "Y")]
    [InlineData(X, "$ref: '#/components/schemas/Open'", "{}", "Open")]
    [InlineData(X, "$ref: '#/components/schemas/Open'", "{'x':'1'}", "X")]
    [InlineData(Text, "type: array, items: {type: string}", "['a']", "List")]
    [InlineData(Text, "type: array, items: {type: string}", "'a'", "String")]
    [InlineData(Text, "type: object, additionalProperties: {type: string}", "{'k':'v'}", "Map")]
    public async Task Lists_and_maps_are_told_apart_by_their_first_item(string first, string second, string items, string variant)
    {
        Assert.Equal(variant + "List" + $"[{items}]", await ReadAsync(
            $"{{type: array, items: {{{first}}}}}", $"{{type: array, items: {{{second}}}}}", $"[{items}]"));
        var properties = string.Join(",", items.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((item, i) => $"'{i}':{item}"));
        Assert.Equal(variant + "Map" + $"{{{properties}}}", await ReadAsync(
            $"{{type: object, additionalProperties: {{{first}}}}}", $"{{type: object, additionalProperties: {{{second}}}}}", $"{{{properties}}}"));
    }

    [Theory]
    [InlineData("required: [items], ", "{'items':['a']}", "First")]
    [InlineData("required: [items], ", "{'items':[{'x':'1'}]}", "Second")]
    [InlineData("required: [items], ", "{'items':[]}", "First")]
    [InlineData("", "{'items':[{'x':'1'}]}", "Second")]
    [InlineData("", "{}", "First")]
    public async Task Objects_are_told_apart_by_the_items_of_a_property(string required, string json, string variant)
    {
        Assert.Equal(variant + json, await ReadAsync(
            $"{{title: First, {required}properties: {{items: {{type: array, items: {{{Text}}}}}}}}}",
            $"{{title: Second, {required}properties: {{items: {{type: array, items: {{{X}}}}}}}}}",
            json));
        var map = json.Replace("['a']", "{'k':'a'}", StringComparison.Ordinal).Replace("[{'x':'1'}]", "{'k':{'x':'1'}}", StringComparison.Ordinal)
            .Replace("[]", "{}", StringComparison.Ordinal);
        Assert.Equal(variant + map, await ReadAsync(
            $"{{title: First, {required}properties: {{items: {{additionalProperties: {{{Text}}}}}}}}}",
            $"{{title: Second, {required}properties: {{items: {{additionalProperties: {{{X}}}}}}}}}",
            map));
    }

    [Theory]
    [InlineData("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}", "[3]")]
    [InlineData("{additionalProperties: {type: string}}", "{additionalProperties: {type: integer}}", """{"a":3}""")]
    public async Task Responses_with_different_lists_and_maps_become_a_union(string first, string second, string json)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/thing",
            $"responses: {{'200': {{description: A., content: {{application/json: {{schema: {first}}}}}}}, "
                + $"'201': {{description: B., content: {{application/json: {{schema: {second}}}}}}}}}"));

        Assert.Equal(json, await code.RunAsync("return await client.Things.DoItAsync();", StubServer.WithJson(json, 201)));
    }

    private static async Task<string?> ReadAsync(string first, string second, string json)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {{oneOf: [{first}, {second}]}}\n{Schemas}"));
        var variants = code.Types("Thing").Single().Text.Split('\n')
            .Where(line => line.Contains("bool TryGet", StringComparison.Ordinal))
            .Select(line => line.Split("bool TryGet")[1].Split('(')[0]);
        code.AssertCompiles();
        return (await code.RunAsync($$"""
            var thing = Read<Thing>({{CSharpText.Quote(json.Replace('\'', '"'))}});
            return ({{string.Concat(variants.Select(variant => $"thing.TryGet{variant}(out _) ? \"{variant}\" : "))}}"unknown") + thing.ToJson();
            """, new()))?.Replace('"', '\'');
    }
}
