using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Lines and columns count from zero, as Roslyn's do.</summary>
public sealed class JsonPositionTests
{
    [Fact]
    public void A_member_knows_the_places_of_its_name_and_of_its_value()
    {
        var member = Assert.Single(SpecReading.Parse("{\n  \"name\" : \"value\"\n}").Properties);
        Assert.Equal(CreateLocation(1, 2), member.NameLocation);
        Assert.Equal(CreateLocation(1, 11), member.Value.Location);
    }

    [Fact]
    public void An_item_knows_its_place() => Assert.Equal(CreateLocation(1, 4), SpecReading.Parse("[1,\n    2]").Items[1].Location);

    [Fact]
    public void A_container_is_where_its_bracket_opens() => Assert.Equal(CreateLocation(0, 2), SpecReading.Parse("  [\n]").Location);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_breaks_count(string lineBreak) =>
        Assert.Equal(CreateLocation(2, 1), Assert.Single(SpecReading.Parse($"[{lineBreak}{lineBreak} 1]").Items).Location);

    [Fact]
    public void What_looks_like_a_line_break_to_others_is_a_character() =>
        Assert.Equal(CreateLocation(0, 7), SpecReading.Parse("[\"a\u2028\u0085\",1]").Items[1].Location);

    [Fact]
    public void The_byte_order_mark_takes_no_column() => Assert.Equal(CreateLocation(0, 1), Assert.Single(SpecReading.Parse("\uFEFF[1]").Items).Location);

    [Fact]
    public void Columns_count_UTF16_units() => Assert.Equal(CreateLocation(0, 6), SpecReading.Parse("[\"😀\",1]").Items[1].Location);

    private static SourceLocation CreateLocation(int line, int column) => new("spec", line, column);
}
