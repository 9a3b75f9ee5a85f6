namespace RunAi.Generator.Tests.Specs;

/// <summary>Texts that are no JSON, with the place and the words that the build shows.</summary>
public sealed class JsonRejectionTests
{
    [Theory]
    [InlineData("", "1,1", "expected a value, found the end of the text")]
    [InlineData("  ", "1,3", "expected a value, found the end of the text")]
    [InlineData("[1] 2", "1,5", "expected the end of the text after the top-level value, found '2'")]
    [InlineData("{}{}", "1,3", "expected the end of the text after the top-level value, found '{'")]
    [InlineData("[1]\uFEFF", "1,4", "expected the end of the text after the top-level value, found the character U+FEFF")]
    [InlineData("\uFEFF\uFEFF[1]", "1,1", "expected a value, found the character U+FEFF")]
    [InlineData("[1]\0", "1,4", "expected the end of the text after the top-level value, found the character U+0000")]
    [InlineData("[\u00A01]", "1,2", "expected a value, found the character U+00A0")]
    [InlineData("[\f1]", "1,2", "expected a value, found the character U+000C")]
    public void Around_the_value(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData("{", "1,2", "expected a member name in double quotes, found the end of the text")]
    [InlineData("{1:2}", "1,2", "expected a member name in double quotes, found '1'")]
    [InlineData("{a:1}", "1,2", "expected a member name in double quotes, found 'a'")]
    [InlineData("{'a':1}", "1,2", "expected a member name in double quotes, found ''' (JSON strings stand in double quotes)")]
    [InlineData("{,}", "1,2", "expected a member name in double quotes, found ','")]
    [InlineData("{\"a\"}", "1,5", "expected ':' after a member name, found '}'")]
    [InlineData("{\"a\" 1}", "1,6", "expected ':' after a member name, found '1'")]
    [InlineData("{\"a\"::1}", "1,6", "expected a value, found ':'")]
    [InlineData("{\"a\":}", "1,6", "expected a value, found '}'")]
    [InlineData("{\"a\":1", "1,7", "expected ',' or '}' after a member, found the end of the text")]
    [InlineData("{\"a\":1 \"b\":2}", "1,8", "expected ',' or '}' after a member, found '\"'")]
    [InlineData("{\"a\":1]", "1,7", "expected ',' or '}' after a member, found ']'")]
    [InlineData("{\"a\":1,}", "1,8", "expected a member name in double quotes, found '}' (JSON allows no comma after the last entry)")]
    [InlineData("{\n  \"a\": 1,\n}", "3,1", "expected a member name in double quotes, found '}' (JSON allows no comma after the last entry)")]
    [InlineData("{\"a\":1,,\"b\":2}", "1,8", "expected a member name in double quotes, found ','")]
    [InlineData("{// c\n}", "1,2", "expected a member name in double quotes, found '/' (JSON has no comments)")]
    public void In_objects(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData("[", "1,2", "expected a value, found the end of the text")]
    [InlineData("[1", "1,3", "expected ',' or ']' after an item, found the end of the text")]
    [InlineData("[1 2]", "1,4", "expected ',' or ']' after an item, found '2'")]
    [InlineData("[1}", "1,3", "expected ',' or ']' after an item, found '}'")]
    [InlineData("[1,]", "1,4", "expected a value, found ']' (JSON allows no comma after the last entry)")]
    [InlineData("[,1]", "1,2", "expected a value, found ','")]
    [InlineData("[1:2]", "1,3", "expected ',' or ']' after an item, found ':'")]
    [InlineData("[#\n]", "1,2", "expected a value, found '#' (JSON has no comments)")]
    [InlineData("[']", "1,2", "expected a value, found ''' (JSON strings stand in double quotes)")]
    public void In_arrays(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData("[tru]")]
    [InlineData("[True]")]
    [InlineData("[nul]")]
    [InlineData("[nulll]")]
    [InlineData("[NaN]")]
    [InlineData("[Infinity]")]
    [InlineData("[undefined]")]
    [InlineData("[abc]")]
    public void Of_words(string text) =>
        AssertRejected(text, "1,2", "expected a value, found a bare word; strings stand in double quotes, and the only words are true, false and null");

    [Theory]
    [InlineData("[01]", "1,2", "a number must not begin with 0 and another digit")]
    [InlineData("[-01]", "1,2", "a number must not begin with 0 and another digit")]
    [InlineData("[-]", "1,3", "expected a digit after '-', found ']'")]
    [InlineData("[-a]", "1,3", "expected a digit after '-', found 'a'")]
    [InlineData("[-Infinity]", "1,3", "expected a digit after '-', found 'I'")]
    [InlineData("[+1]", "1,2", "expected a value, found '+'")]
    [InlineData("[.5]", "1,2", "expected a value, found '.'")]
    [InlineData("[1.]", "1,4", "expected a digit after the decimal point, found ']'")]
    [InlineData("[1.e5]", "1,4", "expected a digit after the decimal point, found 'e'")]
    [InlineData("[1e]", "1,4", "expected a digit in the exponent, found ']'")]
    [InlineData("[1e+]", "1,5", "expected a digit in the exponent, found ']'")]
    [InlineData("[1.2.3]", "1,5", "expected ',' or ']' after an item, found '.'")]
    [InlineData("[0x1F]", "1,3", "expected ',' or ']' after an item, found 'x'")]
    [InlineData("[1_000]", "1,3", "expected ',' or ']' after an item, found '_'")]
    [InlineData("[１]", "1,2", "expected a value, found the character U+FF11")]
    [InlineData("1e", "1,3", "expected a digit in the exponent, found the end of the text")]
    public void Of_numbers(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData("[\"a", "1,2", "the string that begins here is not closed")]
    [InlineData("[\"a\\\"", "1,2", "the string that begins here is not closed")]
    [InlineData("[\"a\n\"]", "1,4", "the string is not closed on its line; a line break in a string is written \\n")]
    [InlineData("[\"a\tb\"]", "1,4", "the control character U+0009 must be written as \\u0009")]
    [InlineData("[\"\0\"]", "1,3", "the control character U+0000 must be written as \\u0000")]
    [InlineData("[\"\\x41\"]", "1,3", "invalid escape sequence; valid are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits")]
    [InlineData("[\"\\'\"]", "1,3", "invalid escape sequence; valid are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits")]
    [InlineData("[\"ab\\u12G4\"]", "1,5", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u+123\"]", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u00e\0\"]", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u12", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\U0041\"]", "1,3", "invalid escape sequence; valid are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits")]
    [InlineData("[\"\\uD800\"]", "1,3", "the escape sequence is one half of a surrogate pair without the other")]
    [InlineData("[\"\\uDC00\"]", "1,3", "the escape sequence is one half of a surrogate pair without the other")]
    [InlineData("[\"\\uD800\\u0041\"]", "1,3", "the escape sequence is one half of a surrogate pair without the other")]
    [InlineData("[\"\\uD800\\n\"]", "1,3", "the escape sequence is one half of a surrogate pair without the other")]
    public void Of_strings(string text, string place, string message) => AssertRejected(text, place, message);

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Of_half_a_surrogate_pair(char half) =>
        AssertRejected($"[\"a{half}b\"]", "1,4", "the character is one half of a surrogate pair without the other");

    [Fact]
    public void Nothing_is_returned_for_a_broken_text() => Assert.Null(SpecReading.ReadJson("{\"a\":1").Root);

    private static void AssertRejected(string text, string place, string message) =>
        Assert.Equal($"{place}: The spec is not valid JSON: {message}", SpecReading.ReadJson(text).Single("RUNAI0004"));
}
