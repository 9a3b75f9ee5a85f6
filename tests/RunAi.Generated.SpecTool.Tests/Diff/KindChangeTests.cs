using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>What a value is, where its text or its members look the same in both versions.</summary>
public sealed class KindChangeTests
{
    [Fact]
    public void An_enum_of_integers_whose_values_look_like_those_of_an_enum_of_texts_is_another_type() => Assert.Equal(
        ["! Got: `level` was enum Got level and is enum Got level of integers", "! Sent: `level` was enum Sent level and is enum Sent level of integers"],
        Specs.Changes(Exchange("""{"level":{"type":"string","enum":["1","2"]}}"""), Exchange("""{"level":{"type":"integer","enum":[1,2],"x-enum-varnames":["1","2"]}}""")));

    [Theory]
    [InlineData("""{"type":"object","additionalProperties":{"type":"string"},""", """{"type":"object","additionalProperties":{"type":"boolean"},""", "! Got: any other member was string and is boolean", "! Sent: any other member was string and is boolean")]
    [InlineData("""{"type":"object",""", """{"type":"object","additionalProperties":false,""", "! Got: has no other members any more", "! Sent: has no other members any more")]
    [InlineData("""{"type":"object","additionalProperties":false,""", """{"type":"object",""", "Got: may have other members", "Sent: may have other members")]
    public void What_members_that_are_not_listed_hold_is_told(string before, string after, params string[] changes) => Assert.Equal(
        changes, Specs.Changes(Specs.Exchange(before + Name), Specs.Exchange(after + Name)));

    /// <summary>Titles name the variants, and documents give several variants one title.</summary>
    [Fact]
    public void Variants_of_the_same_title_are_counted()
    {
        Assert.Equal(["! Got part: can't be Part any more", "! Sent part: can't be Part any more"], Specs.Changes(Exchange(Union("a", "b")), Exchange(Union("a"))));
        Assert.Equal(["Got part: can be Part too", "Sent part: can be Part too"], Specs.Changes(Exchange(Union("a")), Exchange(Union("a", "b"))));
    }

    private const string Name = """
        "properties":{"name":{"type":"string"}}}
        """;

    private static string Exchange(string properties) => Specs.Exchange($$"""{"type":"object","properties":{{properties}} }""");

    private static string Union(params string[] members) =>
        $$"""{"part":{"oneOf":[{"type":"string"},{{string.Join(',', members.Select(member => $$"""{"title":"Part","type":"object","required":["{{member}}"],"properties":{"{{member}}":{"type":"string"} } }"""))}}]} }""";
}
