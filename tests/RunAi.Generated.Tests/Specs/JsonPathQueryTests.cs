using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The nodes that JSONPath queries select (RFC 9535), and extensions of the syntax.</summary>
public sealed class JsonPathQueryTests
{
    private const string Document = """
        {
          "paths": {
            "/a": { "get": { "tags": ["x", "y"], "responses": { "200": "ok" } }, "put": { "x-tag": 1, "deprecated": true } },
            "/b/{id}": { "get": { "parameters": [ { "name": "id", "in": "path" }, { "name": "q", "in": "query" }, { "name": "r", "in": "query" } ] } }
          },
          "n": [10, 20, 30, 40, 50],
          "$ref": "r",
          "it's": { "q\"uote": "q" },
          "mixed": [1, 1.0, "1", true, null, [1], { "a": 1 }],
          "same": [{ "l": { "p": [1], "q": 2 }, "r": { "q": 2.0, "p": [1] } }, { "l": [1, 2], "r": [2, 1] }]
        }
        """;

    [Theory]
    [InlineData("$.n[0]", "10")]
    [InlineData("$['n'][1]", "20")]
    [InlineData("$[\"n\"][-1]", "50")]
    [InlineData("$.paths['/a'].get.tags[0]", "\"x\"")]
    [InlineData("$ .n [ 0 ]", "10")]
    [InlineData("$['it\\'s'][\"q\\\"uote\"]", "\"q\"")]
    [InlineData("$['\\u006e'][0]", "10")]
    public void Names_and_indexes_select_children(string query, string expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.paths.*.put.x-tag", "1")]
    [InlineData("$.$ref", "\"r\"")]
    [InlineData("$.paths.*.get.responses.200", "\"ok\"")]
    public void Names_after_a_dot_can_contain_the_characters_of_OpenAPI_names(string query, string expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.missing")]
    [InlineData("$.n.name")]
    [InlineData("$.n[9]")]
    [InlineData("$.n[-9]")]
    [InlineData("$.paths[0]")]
    [InlineData("$.N")]
    [InlineData("$.n[0][0]")]
    [InlineData("$.n[0].*")]
    public void Missing_nodes_select_nothing(string query) => AssertSelects(query);

    [Theory]
    [InlineData("$.n.*", "10", "20", "30", "40", "50")]
    [InlineData("$.n[*]", "10", "20", "30", "40", "50")]
    [InlineData("$.paths.*.get.tags.*", "\"x\"", "\"y\"")]
    public void Wildcards_select_all_children(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.n[0,2]", "10", "30")]
    [InlineData("$.n[2,0]", "30", "10")]
    [InlineData("$.n[0,0,-5]", "10")]
    [InlineData("$.paths['/a']['get','put']['x-tag','tags']", "[\"x\",\"y\"]", "1")]
    [InlineData("$.n[0,1:3]", "10", "20", "30")]
    public void Unions_select_in_the_order_of_their_selectors(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.n[1:3]", "20", "30")]
    [InlineData("$.n[:2]", "10", "20")]
    [InlineData("$.n[3:]", "40", "50")]
    [InlineData("$.n[-2:]", "40", "50")]
    [InlineData("$.n[::2]", "10", "30", "50")]
    [InlineData("$.n[::-2]", "50", "30", "10")]
    [InlineData("$.n[3:1:-1]", "40", "30")]
    [InlineData("$.n[-9:9]", "10", "20", "30", "40", "50")]
    [InlineData("$.n[9:-9:-1]", "50", "40", "30", "20", "10")]
    [InlineData("$.n[1:4:0]")]
    [InlineData("$.n[4:1]")]
    [InlineData("$.n[0:5:2147483647]", "10")]
    [InlineData("$.paths[0:9]")]
    public void Slices_select_ranges_of_items(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$..name", "\"id\"", "\"q\"", "\"r\"")]
    [InlineData("$..tags[1]", "\"y\"")]
    [InlineData("$.paths..['in']", "\"path\"", "\"query\"", "\"query\"")]
    [InlineData("$.n..*", "10", "20", "30", "40", "50")]
    [InlineData("$.mixed[6]..a", "1")]
    public void Descendant_segments_select_at_every_depth(string query, params string[] expected) => AssertSelects(query, expected);

    [Fact]
    public void A_node_that_matches_several_selectors_is_selected_once() => AssertSelects("$..*..name", "\"id\"", "\"q\"", "\"r\"");

    [Theory]
    [InlineData("$..parameters[?@.in == 'query'].name", "\"q\"", "\"r\"")]
    [InlineData("$..parameters[?(@.in=='query')].name", "\"q\"", "\"r\"")]
    [InlineData("$..parameters[?@.in != \"query\"].name", "\"id\"")]
    [InlineData("$..parameters[?@.in == 'query' && @.name == 'r'].name", "\"r\"")]
    [InlineData("$..parameters[?@.name == 'r' || @.name == 'id'].name", "\"id\"", "\"r\"")]
    [InlineData("$..parameters[?@.name == 'id' || @.in == 'query' && @.name == 'r'].name", "\"id\"", "\"r\"")]
    [InlineData("$..parameters[?(@.name == 'id' || @.in == 'query') && @.name == 'r'].name", "\"r\"")]
    [InlineData("$..parameters[?!(@.in == 'query')].name", "\"id\"")]
    [InlineData("$..parameters[? @['in'] == $.paths['/b/{id}'].get.parameters[0].in ].name", "\"id\"")]
    [InlineData("$..parameters[?'query' == @.in].name", "\"q\"", "\"r\"")]
    public void Filters_with_comparisons_select_matching_nodes(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.paths.*[?@.deprecated].x-tag", "1")]
    [InlineData("$.paths.*[?@.deprecated == true].x-tag", "1")]
    [InlineData("$.paths.*[?!@.deprecated].tags", "[\"x\",\"y\"]")]
    [InlineData("$.paths[?@.get.tags[?@ == 'x']].put.x-tag", "1")]
    [InlineData("$.paths[?(@.get['tags'][?(@ == 'x')])].put.x-tag", "1")]
    [InlineData("$.paths[?@..name].get.parameters[0].name", "\"id\"")]
    [InlineData("$.n[?$.missing]")]
    public void Filters_with_existence_tests_select_matching_nodes(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("$.n[?@ < 20]", "10")]
    [InlineData("$.n[?@ <= 20]", "10", "20")]
    [InlineData("$.n[?@ > 40]", "50")]
    [InlineData("$.n[?@ >= 40.0]", "40", "50")]
    [InlineData("$.n[?@ == 2e1]", "20")]
    [InlineData("$.mixed[?@ == 1]", "1", "1.0")]
    [InlineData("$.mixed[?@ == '1']", "\"1\"")]
    [InlineData("$.mixed[?@ == true]", "true")]
    [InlineData("$.mixed[?@ == null]", "null")]
    [InlineData("$.mixed[?@ < 'a']", "\"1\"")]
    [InlineData("$.mixed[?@ <= true]", "true")]
    [InlineData("$.mixed[?@ < true]")]
    [InlineData("$.mixed[?@.a == @.b]", "1", "1.0", "\"1\"", "true", "null", "[1]")]
    [InlineData("$.same[?@.l == @.r].l.q", "2")]
    [InlineData("$.same[?@.l != @.r].l", "[1,2]")]
    public void Filters_compare_numbers_by_value_and_other_types_strictly(string query, params string[] expected) => AssertSelects(query, expected);

    [Theory]
    [InlineData("", "expected '$', found the end at character 1")]
    [InlineData("paths", "expected '$', found 'p' at character 1")]
    [InlineData("@.a", "expected '$', found '@' at character 1")]
    [InlineData("$paths", "expected '.' or '[', found 'p' at character 2")]
    [InlineData("$.", "expected a name or '*' (other characters need ['…']), found the end at character 3")]
    [InlineData("$./a", "expected a name or '*' (other characters need ['…']), found '/' at character 3")]
    [InlineData("$...a", "expected a name or '*' (other characters need ['…']), found '.' at character 4")]
    [InlineData("$[", "expected a name in quotes, an index, '*' or '?', found the end at character 3")]
    [InlineData("$[]", "expected a name in quotes, an index, '*' or '?', found ']' at character 3")]
    [InlineData("$[a]", "expected a name in quotes, an index, '*' or '?', found 'a' at character 3")]
    [InlineData("$['a'", "expected ',' or ']', found the end at character 6")]
    [InlineData("$['a", "the string is not terminated at character 3")]
    [InlineData("$['\\x']", "invalid escape sequence at character 4")]
    [InlineData("$[9007199254740992]", "the integer is out of range at character 3")]
    [InlineData("$[-9007199254740992]", "the integer is out of range at character 3")]
    [InlineData("$[99999999999999999999]", "the integer is out of range at character 3")]
    [InlineData("$[-0]", "an integer cannot have leading zeros or be -0 at character 3")]
    [InlineData("$[1:02]", "an integer cannot have leading zeros or be -0 at character 5")]
    [InlineData("$['a\tb']", "a string cannot contain control characters at character 5")]
    [InlineData("$['\\uD83D']", "invalid escape sequence at character 4")]
    [InlineData("$[?]", "expected '@', '$', a string in quotes, a number, true, false or null (functions are not supported), found ']' at character 4")]
    [InlineData("$[?length(@.a) > 1]",
        "expected '@', '$', a string in quotes, a number, true, false or null (functions are not supported), found 'l' at character 4")]
    [InlineData("$[?'a']", "expected a comparison operator after a literal, found ']' at character 7")]
    [InlineData("$[?@.a =]", "expected ',' or ']', found '=' at character 8")]
    [InlineData("$[?(@.a]", "expected ')', found ']' at character 8")]
    [InlineData("$[?@.* == 1]", "a query in a comparison must select at most one node at character 4")]
    [InlineData("$[?1 == @..a]", "a query in a comparison must select at most one node at character 9")]
    [InlineData("$[?!@.a == 1]", "a negated comparison must be in parentheses at character 5")]
    public void Invalid_queries_are_rejected_with_message_and_position(string query, string expected)
    {
        Assert.Null(JsonPathQuery.Parse(query, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("$[?", "(")]
    [InlineData("$", "[?@")]
    public void Too_deeply_nested_queries_are_rejected(string start, string opening)
    {
        Assert.Null(JsonPathQuery.Parse(start + string.Concat(Enumerable.Repeat(opening, 10_000)), out var error));
        Assert.StartsWith("filters and parentheses are nested too deeply", error, StringComparison.Ordinal);
    }

    private static void AssertSelects(string query, params string[] expected)
    {
        var path = JsonPathQuery.Parse(query, out var error);
        Assert.Null(error);
        var root = SpecReading.Parse(Document);
        Assert.Equal(expected, new JsonPathEvaluator(root, SpecLimits.Default).Find(path!, new SpecPosition(root)).Select(found => found.Node.ToJson()));
    }
}
