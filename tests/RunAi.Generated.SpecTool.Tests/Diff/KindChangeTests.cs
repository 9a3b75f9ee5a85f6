using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes between types that look similar.</summary>
public sealed class KindChangeTests
{
    [Fact]
    public void A_string_enum_that_becomes_an_integer_enum_with_the_same_values_is_breaking() => Assert.Equal(
        [
            "! Got: `level` changed from enum Got level to integer enum Got level",
            "! Sent: `level` changed from enum Sent level to integer enum Sent level",
        ],
        Specs.Changes(
            Exchange("""{"level":{"type":"string","enum":["1","2"]}}"""),
            Exchange("""{"level":{"type":"integer","enum":[1,2],"x-enum-varnames":["1","2"]}}""")));

    [Theory]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"},""", """{"type":"object","additionalProperties":{"type":"boolean"},""",
        "! Got: additional properties changed from string to boolean", "! Sent: additional properties changed from string to boolean")]
    [InlineData("""{"type":"object",""", """{"type":"object","additionalProperties":false,""",
        "! Got: additional properties no longer allowed", "! Sent: additional properties no longer allowed")]
    [InlineData("""{"type":"object","additionalProperties":false,""", """{"type":"object",""",
        "Got: additional properties allowed", "Sent: additional properties allowed")]
    public void Changed_additional_properties_are_reported(string before, string after, params string[] changes) => Assert.Equal(
        changes, Specs.Changes(Specs.Exchange(before + Name), Specs.Exchange(after + Name)));

    /// <summary>Variants are named after their titles, which are not unique.</summary>
    [Fact]
    public void Variants_with_the_same_title_are_counted()
    {
        Assert.Equal(["! Got part: variant Part removed", "! Sent part: variant Part removed"], Specs.Changes(Exchange(Union("a", "b")), Exchange(Union("a"))));
        Assert.Equal(["Got part: variant Part added", "Sent part: variant Part added"], Specs.Changes(Exchange(Union("a")), Exchange(Union("a", "b"))));
    }

    private const string Name = """
        "properties":{"name":{"type":"string"}}}
        """;

    private static string Exchange(string properties) => Specs.Exchange($$"""{"type":"object","properties":{{properties}} }""");

    private static string Union(params string[] properties)
    {
        var variants = properties.Select(name =>
            $$"""{"title":"Part","type":"object","required":["{{name}}"],"properties":{"{{name}}":{"type":"string"} } }""");
        return $$"""{"part":{"oneOf":[{"type":"string"},{{string.Join(',', variants)}}]} }""";
    }
}
