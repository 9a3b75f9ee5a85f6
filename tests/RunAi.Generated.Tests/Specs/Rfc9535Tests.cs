using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Tests.Specs;

/// <summary>
/// The examples and the syntax rules of RFC 9535 (JSONPath), except for functions, which are rejected. A difference is intended: a node that is selected
/// repeatedly is returned once, because an overlay must not change it twice.
/// </summary>
public sealed class Rfc9535Tests
{
    private const string Letters = """["a","b","c","d","e","f","g"]""";
    private const string Names = """{"o":{"j j":{"k.k":3}},"'":{"@":2}}""";
    private const string Children = """{"o":{"j":1,"k":2},"a":[5,3]}""";
    private const string Descendants = """{"o":{"j":1,"k":2},"a":[5,3,[{"j":4},{"k":6}]]}""";
    private const string Nulls = """{"a":null,"b":[null],"c":[{}],"null":1}""";
    private const string Comparisons = """{"obj":{"x":"y"},"arr":[2,3]}""";
    private const string Filters =
        """{"a":[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],"o":{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}},"e":"f"}""";

    private const string Store = """
        {"store":{"book":[
        {"category":"reference","author":"Nigel Rees","title":"Sayings of the Century","price":8.95},
        {"category":"fiction","author":"Evelyn Waugh","title":"Sword of Honour","price":12.99},
        {"category":"fiction","author":"Herman Melville","title":"Moby Dick","isbn":"0-553-21311-3","price":8.99},
        {"category":"fiction","author":"J. R. R. Tolkien","title":"The Lord of the Rings","isbn":"0-395-19395-8","price":22.99}],
        "bicycle":{"color":"red","price":399}}}
        """;

    /// <summary>Table 2: the examples of section 1.5.</summary>
    [Theory]
    [InlineData("$.store.book[*].author", "\"Nigel Rees\"", "\"Evelyn Waugh\"", "\"Herman Melville\"", "\"J. R. R. Tolkien\"")]
    [InlineData("$..author", "\"Nigel Rees\"", "\"Evelyn Waugh\"", "\"Herman Melville\"", "\"J. R. R. Tolkien\"")]
    [InlineData("$.store.*.color", "\"red\"")]
    [InlineData("$.store..price", "8.95", "12.99", "8.99", "22.99", "399")]
    [InlineData("$..book[2].author", "\"Herman Melville\"")]
    [InlineData("$..book[2].publisher")]
    [InlineData("$..book[-1].title", "\"The Lord of the Rings\"")]
    [InlineData("$..book[0,1].price", "8.95", "12.99")]
    [InlineData("$..book[:2].price", "8.95", "12.99")]
    [InlineData("$..book[?@.isbn].price", "8.99", "22.99")]
    [InlineData("$..book[?@.price<10].title", "\"Sayings of the Century\"", "\"Moby Dick\"")]
    public void Examples_of_the_overview_select_their_nodes(string query, params string[] expected) => AssertSelects(Store, query, expected);

    /// <summary>Tables 3 to 9 and 15 to 17: the sections 2.2.3, 2.3.1.3 to 2.3.4.3, 2.5.1.3, 2.5.2.3 and 2.6.1.</summary>
    [Theory]
    [InlineData(Children, "$", Children)]
    [InlineData(Names, "$.o['j j']", """{"k.k":3}""")]
    [InlineData(Names, "$.o['j j']['k.k']", "3")]
    [InlineData(Names, "$.o[\"j j\"][\"k.k\"]", "3")]
    [InlineData(Names, "$[\"'\"][\"@\"]", "2")]
    [InlineData(Children, "$[*]", """{"j":1,"k":2}""", "[5,3]")]
    [InlineData(Children, "$.o[*]", "1", "2")]
    [InlineData(Children, "$.o[*, *]", "1", "2")]
    [InlineData(Children, "$.a[*]", "5", "3")]
    [InlineData("""["a","b"]""", "$[1]", "\"b\"")]
    [InlineData("""["a","b"]""", "$[-2]", "\"a\"")]
    [InlineData("""["a","b"]""", "$[-3]")]
    [InlineData(Letters, "$[1:3]", "\"b\"", "\"c\"")]
    [InlineData(Letters, "$[5:]", "\"f\"", "\"g\"")]
    [InlineData(Letters, "$[1:5:2]", "\"b\"", "\"d\"")]
    [InlineData(Letters, "$[5:1:-2]", "\"f\"", "\"d\"")]
    [InlineData(Letters, "$[::-1]", "\"g\"", "\"f\"", "\"e\"", "\"d\"", "\"c\"", "\"b\"", "\"a\"")]
    [InlineData(Letters, "$[0, 3]", "\"a\"", "\"d\"")]
    [InlineData(Letters, "$[0:2, 5]", "\"a\"", "\"b\"", "\"f\"")]
    [InlineData(Letters, "$[0, 0]", "\"a\"")]
    [InlineData(Descendants, "$..j", "1", "4")]
    [InlineData(Descendants, "$..[0]", "5", """{"j":4}""")]
    [InlineData(Descendants, "$..o", """{"j":1,"k":2}""")]
    [InlineData(Descendants, "$.o..[*, *]", "1", "2")]
    [InlineData(Descendants, "$.a..[0, 1]", "5", "3", """{"j":4}""", """{"k":6}""")]
    [InlineData(Nulls, "$.a", "null")]
    [InlineData(Nulls, "$.a[0]")]
    [InlineData(Nulls, "$.a.d")]
    [InlineData(Nulls, "$.b[0]", "null")]
    [InlineData(Nulls, "$.b[*]", "null")]
    [InlineData(Nulls, "$.b[?@]", "null")]
    [InlineData(Nulls, "$.b[?@==null]", "null")]
    [InlineData(Nulls, "$.c[?@.d==null]")]
    [InlineData(Nulls, "$.null", "1")]
    public void Examples_of_segments_and_selectors_select_their_nodes(string document, string query, params string[] expected) =>
        AssertSelects(document, query, expected);

    /// <summary>The count of <c>$..*</c> in table 16, whose order is not defined.</summary>
    [Theory]
    [InlineData("$..*")]
    [InlineData("$..[*]")]
    public void Descendant_wildcard_selects_every_value_once(string query) => Assert.Equal(
        ["1", "2", "3", "4", "5", "6", "[5,3,[{\"j\":4},{\"k\":6}]]", "[{\"j\":4},{\"k\":6}]", "{\"j\":1,\"k\":2}", "{\"j\":4}", "{\"k\":6}"],
        Select(Descendants, query).Order(StringComparer.Ordinal));

    /// <summary>Table 11: section 2.3.5.3.</summary>
    [Theory]
    [InlineData("$.absent1 == $.absent2", true)]
    [InlineData("$.absent1 <= $.absent2", true)]
    [InlineData("$.absent == 'g'", false)]
    [InlineData("$.absent1 != $.absent2", false)]
    [InlineData("$.absent != 'g'", true)]
    [InlineData("1 <= 2", true)]
    [InlineData("1 > 2", false)]
    [InlineData("13 == '13'", false)]
    [InlineData("'a' <= 'b'", true)]
    [InlineData("'a' > 'b'", false)]
    [InlineData("$.obj == $.arr", false)]
    [InlineData("$.obj != $.arr", true)]
    [InlineData("$.obj == $.obj", true)]
    [InlineData("$.obj != $.obj", false)]
    [InlineData("$.arr == $.arr", true)]
    [InlineData("$.arr != $.arr", false)]
    [InlineData("$.obj == 17", false)]
    [InlineData("$.obj != 17", true)]
    [InlineData("$.obj <= $.arr", false)]
    [InlineData("$.obj < $.arr", false)]
    [InlineData("$.obj <= $.obj", true)]
    [InlineData("$.arr <= $.arr", true)]
    [InlineData("1 <= $.arr", false)]
    [InlineData("1 >= $.arr", false)]
    [InlineData("1 > $.arr", false)]
    [InlineData("1 < $.arr", false)]
    [InlineData("true <= true", true)]
    [InlineData("true > true", false)]
    [InlineData("-0 == 0", true)]
    [InlineData("1e2 == 100", true)]
    [InlineData("1.50 == 1.5", true)]
    [InlineData("null == null", true)]
    [InlineData("'\\u0061' == 'a'", true)]
    [InlineData("'\\uD83D\\uDE00' == '😀'", true)]
    public void Comparisons_have_the_results_of_the_examples(string comparison, bool expected) =>
        Assert.Equal(expected ? 2 : 0, Select(Comparisons, $"$[?{comparison}]").Count);

    /// <summary>Table 12: section 2.3.5.3.</summary>
    [Theory]
    [InlineData("$.a[?@.b == 'kilo']", """{"b":"kilo"}""")]
    [InlineData("$.a[?(@.b == 'kilo')]", """{"b":"kilo"}""")]
    [InlineData("$.a[?@>3.5]", "5", "4", "6")]
    [InlineData("$.a[?@.b]", """{"b":"j"}""", """{"b":"k"}""", """{"b":{}}""", """{"b":"kilo"}""")]
    [InlineData("$[?@.*].t", """{"u":6}""")]
    [InlineData("$[?@[?@.b]][0]", "3")]
    [InlineData("$.o[?@<3, ?@<3]", "1", "2")]
    [InlineData("$.a[?@<2 || @.b == \"k\"]", "1", """{"b":"k"}""")]
    [InlineData("$.o[?@>1 && @<4]", "2", "3")]
    [InlineData("$.o[?@.u || @.x]", """{"u":6}""")]
    [InlineData("$.a[?@.b == $.x]", "3", "5", "1", "2", "4", "6")]
    [InlineData("$.a[?@ == @]", "3", "5", "1", "2", "4", "6", """{"b":"j"}""", """{"b":"k"}""", """{"b":{}}""", """{"b":"kilo"}""")]
    public void Examples_of_filters_select_their_nodes(string query, params string[] expected) => AssertSelects(Filters, query, expected);

    /// <summary>The grammar allows whitespace between tokens (section 2.1.1). Around the query, it is an extension for YAML block scalars.</summary>
    [Theory]
    [InlineData("$\t.o\n['j']")]
    [InlineData("$.o[ 'j' ]")]
    [InlineData("$[?  @.j  ==  1  ].j")]
    [InlineData(" $.o.j\n")]
    public void Whitespace_between_tokens_has_no_effect(string query) => AssertSelects(Children, query, "1");

    /// <summary>Sections 2.1 to 2.3: queries that are not well-formed or not valid.</summary>
    [Theory]
    [InlineData("$..")]
    [InlineData("$.a.")]
    [InlineData("$. a")]
    [InlineData("$.. a")]
    [InlineData("$.['a']")]
    [InlineData("$['a',]")]
    [InlineData("$['a' 'b']")]
    [InlineData("$[01]")]
    [InlineData("$[-0]")]
    [InlineData("$[-01]")]
    [InlineData("$[1.0]")]
    [InlineData("$[1e0]")]
    [InlineData("$[+1]")]
    [InlineData("$[01:]")]
    [InlineData("$[:-0]")]
    [InlineData("$[::01]")]
    [InlineData("$[1:2:3:4]")]
    [InlineData("$[9007199254740992]")]
    [InlineData("$['\t']")]
    [InlineData("$['\\\"']")]
    [InlineData("$[\"\\'\"]")]
    [InlineData("$['\\u12']")]
    [InlineData("$['\\uD83D']")]
    [InlineData("$['\\uDE00']")]
    [InlineData("$['\\uD83D\\u0061']")]
    [InlineData("$[?]")]
    [InlineData("$[?1]")]
    [InlineData("$[?true]")]
    [InlineData("$[?@.a==]")]
    [InlineData("$[?@.a==1==1]")]
    [InlineData("$[?@.a===1]")]
    [InlineData("$[?@.a==TRUE]")]
    [InlineData("$[?@.a==Null]")]
    [InlineData("$[?@.a==01]")]
    [InlineData("$[?@.a==1.]")]
    [InlineData("$[?@.a==.1]")]
    [InlineData("$[?@.a==1e]")]
    [InlineData("$[?@.a==+1]")]
    [InlineData("$[?@.a & @.b]")]
    [InlineData("$[?(@.a)==1]")]
    [InlineData("$[?@[0,1]==1]")]
    [InlineData("$[?@[:1]==1]")]
    [InlineData("$[?@.*==1]")]
    [InlineData("$[?@..a==1]")]
    [InlineData("$[?@[?@.a]==1]")]
    [InlineData("$[?(@.a]")]
    public void Invalid_queries_are_rejected(string query) => AssertIsRejected(query);

    /// <summary>Section 2.3.3: an index is valid within the range of I-JSON, whether or not an array can be so long.</summary>
    [Theory]
    [InlineData("$.a[9007199254740991]")]
    [InlineData("$.a[-9007199254740991]")]
    [InlineData("$.a[9007199254740991:]")]
    public void Indexes_up_to_the_limit_of_exact_integers_are_valid(string query) => AssertSelects(Children, query);

    private static void AssertIsRejected(string query)
    {
        Assert.Null(JsonPathQuery.Parse(query, out var error));
        Assert.False(string.IsNullOrEmpty(error));
    }

    private static void AssertSelects(string document, string query, params string[] expected) => Assert.Equal(expected, Select(document, query));

    private static List<string> Select(string document, string query)
    {
        var path = JsonPathQuery.Parse(query, out var error);
        Assert.True(path is not null, $"{query}: {error}");
        var root = SpecReading.Parse(document);
        return [.. new JsonPathEvaluator(root, SpecLimits.Default).Find(path, new SpecPosition(root)).Select(found => found.Node.ToJson())];
    }
}
