using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Boundaries of the JSON reader that no other test reaches; most were found by mutation testing.</summary>
public sealed class JsonBoundaryTests
{
    private const string LoneSurrogate = "1,3: The file is not valid JSON: unpaired surrogate: a surrogate code unit must be part of a pair";

    [Theory]
    [InlineData("""["\uD83DxuDE00"]""")]
    [InlineData("""["\uD83D/uDE00"]""")]
    [InlineData("""["\uD83DuDE00"]""")]
    [InlineData("""["\uD83D\xDE00"]""")]
    [InlineData("""["\uD83D\uDE0"]""")]
    [InlineData("""["\uD83D\uD83D"]""")]
    [InlineData("""["\uDE00\uDE00"]""")]
    [InlineData("""["\uD83D\""")]
    [InlineData("""["\uD83D""")]
    public void Half_of_an_escaped_surrogate_pair_is_rejected(string text) =>
        Assert.Equal(LoneSurrogate, SpecReading.ReadJson(text).Single("RUNAI0004"));

    [Fact]
    public void Half_of_a_surrogate_pair_at_the_end_of_the_text_is_rejected() => Assert.Equal(
        "1,3: The file is not valid JSON: unpaired surrogate: a surrogate code unit must be part of a pair",
        SpecReading.ReadJson("[\"" + '\uD83D').Single("RUNAI0004"));

    [Fact]
    public void A_surrogate_pair_at_the_end_of_the_text_is_read() =>
        Assert.Equal("1,2: The file is not valid JSON: the string is not terminated", SpecReading.ReadJson("[\"\uD83D\uDE00").Single("RUNAI0004"));

    [Theory]
    [InlineData("[\"a\n\"]")]
    [InlineData("[\"a\r\"]")]
    public void A_line_break_in_a_string_is_reported(string text) => Assert.Equal(
        "1,4: The file is not valid JSON: a string must not contain line breaks; use \\n",
        SpecReading.ReadJson(text).Single("RUNAI0004"));

    [Theory]
    [InlineData("\uFEFF", "1,1: The file is not valid JSON: expected a value, found the end of the text")]
    [InlineData("[\r", "2,1: The file is not valid JSON: expected a value, found the end of the text")]
    [InlineData("[\r\n", "2,1: The file is not valid JSON: expected a value, found the end of the text")]
    [InlineData("[\r\r", "3,1: The file is not valid JSON: expected a value, found the end of the text")]
    public void The_end_of_the_text_has_a_location(string text, string message) => Assert.Equal(message, SpecReading.ReadJson(text).Single("RUNAI0004"));

    [Theory]
    [InlineData("[-!]", "'!'")]
    [InlineData("[-~]", "'~'")]
    [InlineData("[- ]", "the character U+0020")]
    [InlineData("[-\u007F]", "the character U+007F")]
    public void Only_visible_ASCII_characters_are_quoted_in_messages(string text, string description) =>
        Assert.Equal($"1,3: The file is not valid JSON: expected a digit after '-', found {description}", SpecReading.ReadJson(text).Single("RUNAI0004"));

    [Theory]
    [InlineData("[1,]")]
    [InlineData("[1, ]")]
    [InlineData("[1,\t]")]
    [InlineData("[1,\r]")]
    [InlineData("[1,\n]")]
    [InlineData("[1,\t \r\n]")]
    public void A_trailing_comma_is_named_across_all_kinds_of_whitespace(string text) =>
        Assert.EndsWith("found ']' (JSON does not allow a trailing comma)", SpecReading.ReadJson(text).Single("RUNAI0004"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[_a]")]
    [InlineData("[$a]")]
    [InlineData("[a]")]
    [InlineData("[z]")]
    [InlineData("[A]")]
    [InlineData("[Z]")]
    [InlineData("[true0]")]
    [InlineData("[true9]")]
    [InlineData("[truez]")]
    [InlineData("[trueA]")]
    [InlineData("[trueZ]")]
    [InlineData("[true_]")]
    [InlineData("[true$]")]
    public void A_bare_word_extends_over_letters_digits_underscores_and_dollar_signs(string text) => Assert.Equal(
        "1,2: The file is not valid JSON: expected a value, found an unquoted word; strings use double quotes, and the only keywords are true, false and null",
        SpecReading.ReadJson(text).Single("RUNAI0004"));

    [Theory]
    [InlineData("[1, \"abcd\"]")]
    [InlineData("[1, \"ab\\ncd\"]")]
    [InlineData("[1, 1234]")]
    [InlineData("{\"a\": 1, \"abcd\": 2}", 10)]
    public void A_string_above_the_limit_is_reported_at_its_opening_quote(string text, int column = 5) => Assert.StartsWith(
        $"1,{column}: ", SpecReading.ReadJson(text, new SpecLimits { StringLength = 3 }).Single("RUNAI0006"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[\"abc\"]")]
    [InlineData("[\"a\\nb\"]")]
    [InlineData("[123]")]
    public void A_string_of_the_limit_is_accepted(string text) => Assert.Empty(SpecReading.ReadJson(text, new SpecLimits { StringLength = 3 }).Diagnostics);
}
