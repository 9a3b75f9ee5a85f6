using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes of the conditions of a list.</summary>
public sealed class FilterChangeTests
{
    private const string Text = """{"type":"string"}""";

    [Theory]
    [InlineData("name|size", "==|!=", "name|size|color", "==|!=", "Cart Filter: field `color` added")]
    [InlineData("name|size", "==|!=", "name", "==|!=", "! Cart Filter: field `size` removed")]
    [InlineData("name", "==|!=", "name", "==", "! Cart Filter: operator `!=` removed")]
    [InlineData("name", "==", "name", "==|!=", "Cart Filter: operator `!=` added")]
    [InlineData("name", "==", "name", "=", "! Cart Filter: operator `==` removed", "Cart Filter: operator `=` added")]
    public void A_changed_vocabulary_is_reported_with_its_severity(
        string fields, string operators, string newFields, string newOperators, params string[] changes) =>
        Assert.Equal(changes, Specs.Changes(List(Pattern(fields, operators)), List(Pattern(newFields, newOperators))));

    [Fact]
    public void A_field_whose_property_has_another_type_is_breaking() => Assert.Equal(
        ["! Cart Filter: field `name` changed from string to int64", "! Cart: `name` changed from string to int64"],
        Specs.Changes(List(Pattern("name", "==")), List(Pattern("name", "=="), """{"type":"integer"}""")).Order(StringComparer.Ordinal));

    [Fact]
    public void Strings_that_become_conditions_are_breaking() => Assert.Equal(
        ["! GET /carts: query parameter `filterBy` changed from list of string to list of condition Cart Filter"],
        Specs.Changes(List(".*"), List(Pattern("name", "=="))));

    private static string Pattern(string fields, string operators) => $"^({fields})({operators}).+$";

    private static string List(string pattern, string name = Text) => Specs.Document(
        $$"""
        "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],
          "parameters":[{"name":"filterBy","in":"query","schema":{"type":"array","items":{"type":"string","pattern":"{{pattern}}"} } }],
          "responses":{"200":{"description":"","content":{"application/json":{"schema":{
            "type":"array","items":{"$ref":"#/components/schemas/Cart"} } } } } } } }
        """,
        $$""" "Cart":{"type":"object","properties":{"name":{{name}} } } """);
}
