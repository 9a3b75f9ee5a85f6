using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The types of scalars in the YAML 1.2 core schema.</summary>
public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public void Null_words_are_null(string scalar) => AssertScalar(scalar, SpecNodeKind.Null, "null");

    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    public void Boolean_words_are_booleans(string scalar, string text) => AssertScalar(scalar, SpecNodeKind.Boolean, text);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("12", "12")]
    [InlineData("+12", "12")]
    [InlineData("-12", "-12")]
    [InlineData("012", "12")]
    [InlineData("000", "0")]
    [InlineData("0o17", "15")]
    [InlineData("0xfF", "255")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Integers_are_converted_to_JSON_literals(string scalar, string literal) => AssertScalar(scalar, SpecNodeKind.Number, literal);

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("1.10", "1.10")]
    [InlineData("+1.5", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("1.e3", "1e3")]
    [InlineData("1e3", "1e3")]
    [InlineData("1E-3", "1E-3")]
    [InlineData("1.5e+3", "1.5e+3")]
    [InlineData("00.5", "0.5")]
    public void Floating_point_numbers_are_converted_to_JSON_literals(string scalar, string literal) => AssertScalar(scalar, SpecNodeKind.Number, literal);

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("y")]
    [InlineData("tRUE")]
    [InlineData("nULL")]
    public void Booleans_of_YAML_1_1_only_are_strings(string scalar) => AssertScalar(scalar, SpecNodeKind.String, scalar);

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".nan")]
    public void Numbers_that_JSON_does_not_have_are_strings(string scalar) => AssertScalar(scalar, SpecNodeKind.String, scalar);

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("1_000")]
    [InlineData("0b11")]
    [InlineData("0o8")]
    [InlineData("0xG")]
    [InlineData("0x00000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("0x")]
    [InlineData("-0x1")]
    [InlineData("1:30")]
    [InlineData("2020-01-01")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("-.")]
    [InlineData("1e")]
    [InlineData("e3")]
    [InlineData("1.5e+")]
    [InlineData("auth0|5d5e")]
    [InlineData("password123!")]
    [InlineData("a#b")]
    public void Other_plain_scalars_are_strings(string scalar) =>
        AssertScalar(scalar == "-" ? "'-'" : scalar, SpecNodeKind.String, scalar);

    [Theory]
    [InlineData("'200'", "200")]
    [InlineData("\"true\"", "true")]
    [InlineData("'null'", "null")]
    [InlineData("''", "")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"a\\n\\u0041\\x41\\U0001F600\"", "a\nAA😀")]
    [InlineData("|\n  1\n  2\n", "1\n2\n")]
    [InlineData(">-\n  one\n  two\n\n  three\n", "one two\nthree")]
    public void Quoted_and_block_scalars_are_strings(string scalar, string text) => AssertScalar(scalar, SpecNodeKind.String, text);

    [Theory]
    [InlineData("!!str 12", SpecNodeKind.String, "12")]
    [InlineData("! 12", SpecNodeKind.String, "12")]
    [InlineData("!!int '12'", SpecNodeKind.Number, "12")]
    [InlineData("!!float 1", SpecNodeKind.Number, "1")]
    [InlineData("!!bool 'true'", SpecNodeKind.Boolean, "true")]
    [InlineData("!!null ''", SpecNodeKind.Null, "null")]
    [InlineData("!!timestamp 2020-01-01", SpecNodeKind.String, "2020-01-01")]
    [InlineData("!!binary aGk=", SpecNodeKind.String, "aGk=")]
    public void A_standard_tag_determines_the_type(string scalar, object kind, string text) => AssertScalar(scalar, (SpecNodeKind)kind, text);

    [Theory]
    [InlineData("!!int x")]
    [InlineData("!!float x")]
    [InlineData("!!bool yes")]
    [InlineData("!!null x")]
    [InlineData("!!map x")]
    [InlineData("!!seq x")]
    [InlineData("!!unheard x")]
    public void A_value_that_does_not_match_its_tag_is_rejected(string scalar) => SpecReading.ReadYaml($"a: {scalar}").Single("RUNAI0004");

    private static void AssertScalar(string scalar, SpecNodeKind kind, string text)
    {
        var value = Assert.Single(SpecReading.Parse($"a: {scalar}\n").Properties).Value;
        Assert.Equal((kind, text), (value.Kind, value.Text));
    }
}
