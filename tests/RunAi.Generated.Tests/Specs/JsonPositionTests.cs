using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Lines and columns are zero-based, as in Roslyn.</summary>
public sealed class JsonPositionTests
{
    [Fact]
    public void A_property_has_the_locations_of_its_name_and_value()
    {
        var property = Assert.Single(SpecReading.Parse("{\n  \"name\" : \"value\"\n}").Properties);
        Assert.Equal(CreateLocation(1, 2), property.NameLocation);
        Assert.Equal(CreateLocation(1, 11), property.Value.Location);
    }

    [Fact]
    public void An_array_item_has_its_location() => Assert.Equal(CreateLocation(1, 4), SpecReading.Parse("[1,\n    2]").Items[1].Location);

    [Fact]
    public void An_array_is_located_at_its_opening_bracket() => Assert.Equal(CreateLocation(0, 2), SpecReading.Parse("  [\n]").Location);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_breaks_start_a_new_line(string lineBreak) =>
        Assert.Equal(CreateLocation(2, 1), Assert.Single(SpecReading.Parse($"[{lineBreak}{lineBreak} 1]").Items).Location);

    [Fact]
    public void Unicode_line_separators_do_not_start_a_new_line() =>
        Assert.Equal(CreateLocation(0, 7), SpecReading.Parse("[\"a\u2028\u0085\",1]").Items[1].Location);

    [Fact]
    public void A_byte_order_mark_does_not_count_as_a_column() =>
        Assert.Equal(CreateLocation(0, 1), Assert.Single(SpecReading.Parse("\uFEFF[1]").Items).Location);

    [Fact]
    public void Columns_are_counted_in_UTF16_code_units() => Assert.Equal(CreateLocation(0, 6), SpecReading.Parse("[\"😀\",1]").Items[1].Location);

    private static SourceLocation CreateLocation(int line, int column) => new("spec", line, column);
}
