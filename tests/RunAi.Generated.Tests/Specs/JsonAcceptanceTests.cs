namespace RunAi.Generator.Tests.Specs;

/// <summary>Valid JSON texts (RFC 8259) and their values.</summary>
public sealed class JsonAcceptanceTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData(" \t\r\n[ \t\r\n] \t\r\n", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[[],[[]],{}]", "[[],[[]],{}]")]
    [InlineData("""{"a":{"b":[1,{"c":null}]}}""", """{"a":{"b":[1,{"c":null}]}}""")]
    [InlineData("""{"":0}""", """{"":0}""")]
    [InlineData("""{"b":1,"a":2}""", """{"b":1,"a":2}""")]
    public void Objects_and_arrays_keep_order_and_nesting(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("0", "0")]
    public void A_scalar_is_a_valid_text(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("10")]
    [InlineData("1.5")]
    [InlineData("0.5e1")]
    [InlineData("1e5")]
    [InlineData("1E+5")]
    [InlineData("1e-05")]
    [InlineData("123456789012345678901234567890.123456789e400")]
    public void Numbers_keep_their_literals(string literal) => Assert.Equal(literal, Assert.Single(SpecReading.Parse($"[{literal}]").Items).Text);

    [Theory]
    [InlineData("""plain""", "plain")]
    [InlineData("""\"\\\/""", "\"\\/")]
    [InlineData("""\b\f\n\r\t""", "\b\f\n\r\t")]
    [InlineData("""\u0041\u00e9\u20AC""", "Aé€")]
    [InlineData("""\u0000""", "\0")]
    [InlineData("""\uD83D\uDE00""", "😀")]
    [InlineData("😀é", "😀é")]
    [InlineData("a\u2028b\u2029c\u0085d\u007F", "a\u2028b\u2029c\u0085d\u007F")]
    [InlineData("""\\u0041""", "\\u0041")]
    [InlineData("/* text */ // text", "/* text */ // text")]
    public void Escape_sequences_in_strings_are_unescaped(string inner, string expected) =>
        Assert.Equal(expected, Assert.Single(SpecReading.Parse($"[\"{inner}\"]").Items).Text);

    [Fact]
    public void Escape_sequences_in_property_names_are_unescaped() =>
        Assert.Equal("a\"b", Assert.Single(SpecReading.Parse("""{"a\u0022b":1}""").Properties).Name);

    [Fact]
    public void A_byte_order_mark_at_the_start_is_skipped() => AssertReads("\uFEFF[1]", "[1]");

    [Fact]
    public void Equal_property_names_share_one_string_instance()
    {
        var items = SpecReading.Parse("""[{"name":1},{"name":2}]""").Items;
        Assert.Same(items[0].Properties[0].Name, items[1].Properties[0].Name);
    }

    private static void AssertReads(string text, string expected)
    {
        var reading = SpecReading.ReadJson(text);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(expected, reading.Root.ToJson());
    }
}
