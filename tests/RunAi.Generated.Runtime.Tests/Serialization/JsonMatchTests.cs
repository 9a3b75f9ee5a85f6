using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class JsonMatchTests
{
    private delegate bool Test(Utf8JsonReader reader);

    private static bool Matches(string json, Test test)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var result = test(reader);

        // The match must not consume tokens.
        Assert.Equal(0, reader.TokenStartIndex);
        return result;
    }

    [Theory]
    [InlineData("""{"a":1,"b":null}""", true)]
    [InlineData("""{"b":{"a":1},"c":[{"a":1}]}""", false)]
    [InlineData("""["a","b"]""", false)]
    [InlineData("\"a\"", false)]
    [InlineData("{}", false)]
    public void Properties_matches_an_object_with_all_properties(string json, bool expected) =>
        Assert.Equal(expected, Matches(json, reader => JsonMatch.Properties(reader, "a", "b")));

    [Fact]
    public void Properties_without_names_matches_every_object()
    {
        Assert.True(Matches("{}", reader => JsonMatch.Properties(reader)));
        Assert.False(Matches("[]", reader => JsonMatch.Properties(reader)));
    }

    [Theory]
    [InlineData("""{"x":1,"b":1}""", true)]
    [InlineData("""{"x":{"a":1}}""", false)]
    [InlineData("[]", false)]
    public void AnyProperty_matches_an_object_with_one_of_the_properties(string json, bool expected) =>
        Assert.Equal(expected, Matches(json, reader => JsonMatch.AnyProperty(reader, "a", "b")));

    [Theory]
    [InlineData("""{"kind":"b"}""", true)]
    [InlineData("""{"x":{"kind":"b"}}""", false)]
    [InlineData("""{"kind":null}""", false)]
    [InlineData("""{"kind":"B"}""", false)]
    public void Discriminator_matches_one_of_the_values(string json, bool expected)
    {
        Assert.Equal(expected, Matches(json, reader => JsonMatch.Discriminator(reader, "kind", "a", "b")));
        Assert.Equal(expected, Matches(json, reader => JsonMatch.Discriminator(reader, "kind", "b")));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("123456789012345678901", true)]
    [InlineData("1.5", false)]
    [InlineData("\"1\"", false)]
    public void Integer_matches_a_number_without_a_fraction(string json, bool expected) => Assert.Equal(expected, Matches(json, JsonMatch.Integer));

    [Theory]
    [InlineData("{}", JsonValueKind.Object)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("\"\"", JsonValueKind.String)]
    [InlineData("1", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    public void Kind_matches_one_of_the_kinds(string json, JsonValueKind kind)
    {
        Assert.True(Matches(json, reader => JsonMatch.Kind(reader, kind)));
        Assert.True(Matches(json, reader => JsonMatch.Kind(reader, JsonValueKind.Undefined, kind)));
        Assert.False(Matches(json, reader => JsonMatch.Kind(reader, JsonValueKind.Undefined)));
    }

    [Fact]
    public void Incomplete_JSON_throws_instead_of_matching() =>
        Assert.ThrowsAny<JsonException>(() => Matches("""{"a":1""", reader => JsonMatch.Properties(reader, "b")));

    [Fact]
    public void Entries_of_a_map_are_written_as_properties_of_an_object()
    {
        var json = Json.Write(new Dictionary<string, int> { ["a"] = 1 }, (writer, map) =>
        {
            writer.WriteStartObject();
            JsonWrite.Properties(writer, map, JsonWrite.Int32);
            writer.WriteEndObject();
        });

        Assert.Equal("""{"a":1}""", json);
        Assert.Equal("null", Json.Write<string?>(null, (writer, value) => JsonWrite.Value(writer, value, JsonWrite.String)));
        Assert.Equal("ä", JsonRead.GetName("ä"u8));
    }
}
