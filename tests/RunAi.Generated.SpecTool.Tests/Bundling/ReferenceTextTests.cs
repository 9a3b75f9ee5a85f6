using RunAi.Generated.SpecTool.Bundling;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Tests.Bundling;

public sealed class ReferenceTextTests
{
    [Theory]
    [InlineData("{\"$ref\": \"a.json#/A\"}", 0, 9, "{\"$ref\": \"b.json\"}")]
    [InlineData("{\r\n\"$ref\": \"a.json#\\/A\"}", 1, 8, "{\r\n\"$ref\": \"b.json\"}")]
    [InlineData("$ref: a.json#/A # comment", 0, 6, "$ref: b.json # comment")]
    [InlineData("x: 1\n$ref: 'a.json#/A'\n", 1, 6, "x: 1\n$ref: 'b.json'\n")]
    [InlineData("$ref: \"a.json#/A\"", 0, 6, "$ref: \"b.json\"")]
    public void Only_the_reference_is_replaced(string text, int line, int column, string expected) =>
        Assert.Equal(expected, Replace(text, "a.json#/A", line, column));

    [Theory]
    [InlineData("$ref: *alias", "a.json", 0, 6)]
    [InlineData("$ref: \"b.json\"", "a.json", 0, 6)]
    [InlineData("$ref: \"a.json", "a.json", 0, 6)]
    [InlineData("$ref: \"\\x61.json\"", "a.json", 0, 6)]
    [InlineData("$ref: a.json", "a.json", 3, 6)]
    public void Text_that_is_not_the_reference_is_not_replaced(string text, string reference, int line, int column) =>
        Assert.Null(Replace(text, reference, line, column));

    [Fact]
    public void Quotes_in_a_YAML_string_are_part_of_the_reference() => Assert.Equal("'b.json'", Replace("'it''s.json'", "it's.json", 0, 0));

    private static string? Replace(string text, string reference, int line, int column) =>
        ReferenceText.Replace(text, new MissingReference(new SourceLocation("api.json", line, column), reference), "b.json");
}
