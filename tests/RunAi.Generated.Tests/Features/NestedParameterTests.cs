using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>
/// Tests lists and maps in lists and maps. Swagger 2.0 has a format for each level (Items Object, <c>collectionFormat</c>). OpenAPI 3 does not define how
/// they are written, so they are JSON, or keys in brackets with <c>deepObject</c>.
/// </summary>
public sealed class NestedParameterTests
{
    private const string Lists = "{type: array, items: {type: array, items: {type: integer}}}";
    private const string Maps = "{type: array, items: {type: object, additionalProperties: {type: string}}}";
    private const string MapOfLists = "{type: object, additionalProperties: {type: array, items: {type: integer}}}";
    private const string MapOfMaps = "{type: object, additionalProperties: {type: object, additionalProperties: {type: string}}}";
    private const string MapOfModels = "{type: object, additionalProperties: {type: object, title: w, properties: {x: {type: string}}}}";
    private const string Model = "{type: object, title: m, properties: {l: {type: array, items: {type: array, items: {type: integer}}}, "
        + "m: {type: object, additionalProperties: {type: integer}}}}";

    private const string ListsValue = "[[1, 2], [3]]";
    private const string MapOfListsValue = "new Dictionary<string, IReadOnlyList<long>> { [\"a\"] = [1, 2] }";

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "in: query", Lists, ListsValue, "/p?v=[1,2]&v=[3]" },
        { "in: query, explode: false", Lists, ListsValue, "/p?v=[1,2],[3]" },
        { "in: query, style: pipeDelimited, explode: false", Lists, ListsValue, "/p?v=[1,2]|[3]" },
        { "in: query, style: deepObject", Lists, ListsValue, "/p?v[0][0]=1&v[0][1]=2&v[1][0]=3" },
        { "in: path", Lists, ListsValue, "/p/[1,2],[3]" },
        { "in: header", Lists, ListsValue, "[1,2],[3]" },
        { "in: cookie", Lists, ListsValue, "v=[1,2],[3]" },
        { "in: query", Maps, "[new Dictionary<string, string> { [\"a\"] = \"b\" }]", "/p?v={\"a\":\"b\"}" },
        { "in: header", Maps, "[new Dictionary<string, string> { [\"a\"] = \"é\" }]", "{\"a\":\"\\u00E9\"}" },
        { "in: query", MapOfLists, MapOfListsValue, "/p?a=[1,2]" },
        { "in: query, explode: false", MapOfLists, MapOfListsValue, "/p?v=a,[1,2]" },
        { "in: query, style: deepObject", MapOfLists, MapOfListsValue, "/p?v[a][0]=1&v[a][1]=2" },
        { "in: path", MapOfLists, MapOfListsValue, "/p/a,[1,2]" },
        { "in: header", MapOfLists, MapOfListsValue, "a,[1,2]" },
        { "in: cookie", MapOfLists, MapOfListsValue, "v=a,[1,2]" },
        { "in: query", MapOfMaps, "new Dictionary<string, IReadOnlyDictionary<string, string>> { [\"a\"] = new Dictionary<string, string>() }", "/p?a={}" },
        { "in: query, style: deepObject", MapOfModels, "new Dictionary<string, VValue> { [\"a\"] = new() { X = \"y\" } }", "/p?v[a][x]=y" },
        { "in: query", Model, "new() { L = [[1, 2], [3]], M = new Dictionary<string, long> { [\"k\"] = 1 } }", "/p?l=[1,2]&l=[3]&m={\"k\":1}" },
        { "in: query", "{}", "JsonSerializer.SerializeToElement(\"a\")", "/p?v=a" },
        { "in: query", "{}", "JsonSerializer.SerializeToElement(new[] { 1, 2 })", "/p?v=1&v=2" },
        { "in: query", "{type: array, items: {}}", "[JsonSerializer.SerializeToElement(new[] { 1, 2 })]", "/p?v=[1,2]" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Nested_value_is_written_as_JSON_or_with_brackets(string parameter, string schema, string argument, string expected)
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            parameter.StartsWith("in: path", StringComparison.Ordinal) ? "/p/{v}" : "/p",
            $"parameters: [{{name: v, {parameter}, required: true, schema: {{$ref: '#/components/schemas/V'}}}}]",
            $"V: {schema}"));

        var request = await code.SendAsync($"Things.DoItAsync({argument})");

        Assert.Equal(expected, parameter[4..].Split(',')[0] switch
        {
            "header" => request.Headers["v"],
            "cookie" => Uri.UnescapeDataString(request.Headers["cookie"]),
            _ => Uri.UnescapeDataString(request.Target),
        });
    }

    [Theory]
    [InlineData("query", "", "", "/p?v=1,2,3")]
    [InlineData("query", "collectionFormat: pipes", "", "/p?v=1,2|3")]
    [InlineData("query", "collectionFormat: multi", "collectionFormat: ssv", "/p?v=1 2&v=3")]
    [InlineData("query", "collectionFormat: ssv", "collectionFormat: tsv", "/p?v=1\t2 3")]
    [InlineData("path", "collectionFormat: pipes", "", "/p/1,2|3")]
    [InlineData("header", "collectionFormat: pipes", "", "1,2|3")]
    [InlineData("header", "", "collectionFormat: ssv", "1 2,3")]
    [InlineData("formData", "collectionFormat: multi", "collectionFormat: pipes", "v=1|2&v=3")]
    [InlineData("formData", "", "collectionFormat: pipes", "v=1|2,3")]
    public async Task Lists_of_Swagger_2_are_written_in_the_format_of_their_level(string location, string outer, string inner, string expected)
    {
        var code = Swagger(location, outer, $"{{type: array, items: {{type: integer}}, {inner}}}");

        var request = await code.SendAsync(location == "formData" ? "Things.DoItAsync(new() { V = [[1, 2], [3]] })" : "Things.DoItAsync([[1, 2], [3]])");

        Assert.Equal(expected, location switch
        {
            "header" => request.Headers["v"],
            "formData" => Uri.UnescapeDataString(request.Body!),
            _ => Uri.UnescapeDataString(request.Target),
        });
    }

    [Fact]
    public async Task Lists_of_Swagger_2_keep_the_formats_of_three_levels()
    {
        var inner = "{type: array, collectionFormat: ssv, items: {type: array, collectionFormat: pipes, items: {type: string}}}";

        var request = await Swagger("query", "", inner).SendAsync("Things.DoItAsync([[[\"a|b\", \"c\"], [\"d\"]], [[\"e\"]]])");

        Assert.Equal("/p?v=a%7Cb%7Cc%20d,e", request.Target);
    }

    [Theory]
    [InlineData("", "a,b")]
    [InlineData("collectionFormat: ssv", "a b")]
    [InlineData("collectionFormat: pipes", "a|b")]
    public async Task Header_list_of_Swagger_2_is_written_in_its_collection_format(string format, string expected) =>
        Assert.Equal(expected, (await Swagger("header", format, "{type: string}").SendAsync("Things.DoItAsync([\"a\", \"b\"])")).Headers["v"]);

    private static GeneratedCode Swagger(string location, string format, string items) => GeneratorHarness.Generate(TinySpec.Document($$"""
        swagger: '2.0'
        info: {title: Test API, version: '1'}
        paths:
          {{(location == "path" ? "/p/{v}" : "/p")}}:
            post:
              operationId: do_it
              tags: [Things]
              parameters:
              - name: v
                in: {{location}}
                required: true
                type: array
                items: {{items}}
                {{format}}
              responses: {'204': {description: Done.} }
        """));
}
