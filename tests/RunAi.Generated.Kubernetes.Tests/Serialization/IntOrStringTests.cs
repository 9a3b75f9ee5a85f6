using System.Text.Json;

namespace RunAi.Generated.Kubernetes.Tests.Serialization;

public sealed class IntOrStringTests
{
    [Theory]
    [InlineData("80")]
    [InlineData("-1")]
    [InlineData("\"80\"")]
    [InlineData("\"25%\"")]
    [InlineData("\"\"")]
    public void JSON_is_written_as_it_was_read(string json)
    {
        var value = JsonSerializer.Deserialize<IntOrString>(json);

        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(json.Trim('"'), value.ToString());
    }

    [Fact]
    public void Integer_and_text_with_the_same_digits_are_different()
    {
        IntOrString integer = 80, text = "80";

        Assert.True(integer != text && integer == new IntOrString(80) && text == new IntOrString("80"));
        Assert.Equal((80L, null), (integer.Integer, integer.Text));
        Assert.Equal((null, "80"), (text.Integer, text.Text));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("99999999999999999999")]
    public void JSON_of_other_types_is_rejected(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<IntOrString>(json));
}
