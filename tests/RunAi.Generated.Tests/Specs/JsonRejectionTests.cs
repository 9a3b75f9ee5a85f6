using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Invalid JSON texts with the location and the message of the error.</summary>
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
    public void Text_without_exactly_one_value_is_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData("{", "1,2", "expected a property name in double quotes, found the end of the text")]
    [InlineData("{1:2}", "1,2", "expected a property name in double quotes, found '1'")]
    [InlineData("{a:1}", "1,2", "expected a property name in double quotes, found 'a'")]
    [InlineData("{'a':1}", "1,2", "expected a property name in double quotes, found ''' (JSON strings use double quotes)")]
    [InlineData("{,}", "1,2", "expected a property name in double quotes, found ','")]
    [InlineData("{\"a\"}", "1,5", "expected ':' after a property name, found '}'")]
    [InlineData("{\"a\" 1}", "1,6", "expected ':' after a property name, found '1'")]
    [InlineData("{\"a\"::1}", "1,6", "expected a value, found ':'")]
    [InlineData("{\"a\":}", "1,6", "expected a value, found '}'")]
    [InlineData("{\"a\":1", "1,7", "expected ',' or '}' after a property, found the end of the text")]
    [InlineData("{\"a\":1 \"b\":2}", "1,8", "expected ',' or '}' after a property, found '\"'")]
    [InlineData("{\"a\":1]", "1,7", "expected ',' or '}' after a property, found ']'")]
    [InlineData("{\"a\":1,}", "1,8", "expected a property name in double quotes, found '}' (JSON does not allow a trailing comma)")]
    [InlineData("{\n  \"a\": 1,\n}", "3,1", "expected a property name in double quotes, found '}' (JSON does not allow a trailing comma)")]
    [InlineData("{\"a\":1,,\"b\":2}", "1,8", "expected a property name in double quotes, found ','")]
    [InlineData("// c\n{}", "1,1", "expected a value, found '/' (JSON does not allow comments)")]
    [InlineData("\n /* c */ {}", "2,2", "expected a value, found '/' (JSON does not allow comments)")]
    [InlineData("{// c\n}", "1,2", "expected a property name in double quotes, found '/' (JSON does not allow comments)")]
    public void Malformed_objects_are_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData("[", "1,2", "expected a value, found the end of the text")]
    [InlineData("[1", "1,3", "expected ',' or ']' after an item, found the end of the text")]
    [InlineData("[1 2]", "1,4", "expected ',' or ']' after an item, found '2'")]
    [InlineData("[1}", "1,3", "expected ',' or ']' after an item, found '}'")]
    [InlineData("[1,]", "1,4", "expected a value, found ']' (JSON does not allow a trailing comma)")]
    [InlineData("[,1]", "1,2", "expected a value, found ','")]
    [InlineData("[1:2]", "1,3", "expected ',' or ']' after an item, found ':'")]
    [InlineData("[#\n]", "1,2", "expected a value, found '#' (JSON does not allow comments)")]
    [InlineData("[']", "1,2", "expected a value, found ''' (JSON strings use double quotes)")]
    public void Malformed_arrays_are_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData("[tru]")]
    [InlineData("[True]")]
    [InlineData("[nul]")]
    [InlineData("[nulll]")]
    [InlineData("[NaN]")]
    [InlineData("[Infinity]")]
    [InlineData("[undefined]")]
    [InlineData("[abc]")]
    public void Unknown_keywords_are_rejected(string text) =>
        AssertRejected(text, "1,2", "expected a value, found an unquoted word; strings use double quotes, and the only keywords are true, false and null");

    [Theory]
    [InlineData("[01]", "1,2", "a number must not have leading zeros")]
    [InlineData("[-01]", "1,2", "a number must not have leading zeros")]
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
    public void Malformed_numbers_are_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData("[\"a", "1,2", "the string is not terminated")]
    [InlineData("[\"a\\\"", "1,2", "the string is not terminated")]
    [InlineData("[\"a\n\"]", "1,4", "a string must not contain line breaks; use \\n")]
    [InlineData("[\"a\tb\"]", "1,4", "the control character U+0009 must be escaped as \\u0009")]
    [InlineData("[\"\0\"]", "1,3", "the control character U+0000 must be escaped as \\u0000")]
    [InlineData("[\"\\x41\"]", "1,3", "invalid escape sequence; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits")]
    [InlineData("[\"\\'\"]", "1,3", "invalid escape sequence; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits")]
    [InlineData("[\"ab\\u12G4\"]", "1,5", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u+123\"]", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u00e\0\"]", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\u12", "1,3", "\\u must be followed by four hexadecimal digits")]
    [InlineData("[\"\\U0041\"]", "1,3", "invalid escape sequence; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits")]
    [InlineData("[\"\\uD800\"]", "1,3", "unpaired surrogate: a surrogate code unit must be part of a pair")]
    [InlineData("[\"\\uDC00\"]", "1,3", "unpaired surrogate: a surrogate code unit must be part of a pair")]
    [InlineData("[\"\\uD800\\u0041\"]", "1,3", "unpaired surrogate: a surrogate code unit must be part of a pair")]
    [InlineData("[\"\\uD800\\n\"]", "1,3", "unpaired surrogate: a surrogate code unit must be part of a pair")]
    public void Malformed_strings_are_rejected(string text, string location, string message) => AssertRejected(text, location, message);

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void Unpaired_surrogates_are_rejected(char half) =>
        AssertRejected($"[\"a{half}b\"]", "1,4", "unpaired surrogate: a surrogate code unit must be part of a pair");

    [Fact]
    public void Invalid_text_has_no_tree() => Assert.Null(SpecReading.ReadJson("{\"a\":1").Root);

    [Theory]
    [InlineData("// c\n{}")]
    [InlineData("/* c */{}")]
    [InlineData("\uFEFF \n// c\n{}")]
    public void Text_that_begins_with_a_comment_of_JavaScript_is_read_as_JSON(string text)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(SpecParser.Parse(new SpecContent("spec", text), SpecLimits.Default, diagnostics));
        Assert.Contains("JSON does not allow comments", Assert.Single(diagnostics.ToEquatableArray()).ToString(), StringComparison.Ordinal);
    }

    private static void AssertRejected(string text, string location, string message) =>
        Assert.Equal($"{location}: The file is not valid JSON: {message}", SpecReading.ReadJson(text).Single("RUNAI0004"));
}
