using RunAi.Generated.Authentication;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Properties that are read from untrusted JSON objects.</summary>
public sealed class FlatJsonReaderTests
{
    private static (FlatJsonResult Result, FlatJsonReader.Value[] Values) Read(string json, bool ignoreCase, params string[] names)
    {
        var result = FlatJsonReader.Read(System.Text.Encoding.UTF8.GetBytes(json), names, out var values, ignoreCase);
        return (result, values);
    }

    [Fact]
    public void Values_are_strings_numbers_null_or_of_another_kind()
    {
        var (result, values) = Read("""{"a":"text","b":1.50,"c":null,"d":[1],"e":{"a":2},"f":true}""", false, "a", "b", "c", "d", "e", "f", "g");

        Assert.Equal(FlatJsonResult.Success, result);
        Assert.Equal(
            [new("text", null, false), new(null, "1.50", false), default, new(null, null, true), new(null, null, true), new(null, null, true), default],
            values);
        Assert.Equal([false, false, true, false, false, false, true], values.Select(value => value.IsNull));
    }

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("\"1.5\"", 1.5)]
    [InlineData("\"x\"", null)]
    [InlineData("1e999", null)]
    [InlineData("\"Infinity\"", null)]
    [InlineData("\"NaN\"", null)]
    [InlineData("null", null)]
    public void Number_is_finite_and_may_be_in_quotes(string value, double? number) =>
        Assert.Equal(number, Read($$"""{"a":{{value}}}""", false, "a").Values[0].Number);

    [Fact]
    public void Value_does_not_show_its_text() => Assert.Equal("Value", new FlatJsonReader.Value("secret", null, false).ToString());

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "x")]
    public void Names_are_compared_with_their_case_unless_it_is_ignored(bool ignoreCase, string? text) =>
        Assert.Equal(text, Read("""{"ISSUER":"x"}""", ignoreCase, "issuer").Values[0].Text);

    [Theory]
    [InlineData("""{"a":1,"A":2}""")]
    [InlineData("""{"a":1,"b":1,"B":2}""")]
    [InlineData("""{"c":1,"a":1,"C":2}""")]
    [InlineData("""{"x":1,"x":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    public void Duplicate_properties_are_rejected(string json) => Assert.Equal(FlatJsonResult.DuplicateProperty, Read(json, true, "a", "b", "c").Result);

    [Fact]
    public void Names_that_differ_by_case_are_different_properties() =>
        Assert.Equal(FlatJsonResult.Success, Read("""{"a":1,"A":2,"b":1,"c":1}""", false, "a", "b", "c").Result);

    [Theory]
    [InlineData(384, true)]
    [InlineData(385, false)]
    public void Names_are_compared_up_to_384_bytes(int length, bool isFound)
    {
        var name = new string('n', length);

        var (result, values) = Read($$"""{"{{name}}":"x"}""", false, "a", "b", name);

        Assert.Equal(FlatJsonResult.Success, result);
        Assert.Equal([true, true, !isFound], values.Select(value => value.IsNull));
    }

    [Fact]
    public void Name_of_64_escaped_characters_is_compared()
    {
        var escaped = string.Concat(Enumerable.Repeat("\\u006e", 64));

        Assert.Equal("x", Read($$"""{"{{escaped}}":"x"}""", false, new string('n', 64)).Values[0].Text);
    }

    [Theory]
    [InlineData(256, nameof(FlatJsonResult.Success))]
    [InlineData(257, nameof(FlatJsonResult.TooManyProperties))]
    public void Object_has_up_to_256_properties(int count, string expected) =>
        Assert.Equal(expected, Read($"{{{string.Join(',', Enumerable.Range(0, count).Select(index => $"\"p{index}\":0"))}}}", false, "p0").Result.ToString());

    [Theory]
    [InlineData(15, nameof(FlatJsonResult.Success))]
    [InlineData(16, nameof(FlatJsonResult.NotAnObject))]
    public void Values_have_up_to_15_levels(int depth, string expected) =>
        Assert.Equal(expected, Read($$"""{"x":{{new string('[', depth)}}{{new string(']', depth)}}}""", false, "a").Result.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("{")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a":1""")]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"a":"\ud800"}""")]
    public void Other_text_is_not_an_object(string json) => Assert.Equal(FlatJsonResult.NotAnObject, Read(json, false, "a").Result);

    [Fact]
    public void Invalid_UTF_8_is_not_an_object()
    {
        byte[] json = [.. "{\""u8, 0xFF, .. "\":1}"u8];

        Assert.Equal(FlatJsonResult.NotAnObject, FlatJsonReader.Read(json, ["a"], out _, ignoreCase: false));
    }
}
