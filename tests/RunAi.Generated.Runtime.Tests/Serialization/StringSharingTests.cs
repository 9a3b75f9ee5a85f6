using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class StringSharingTests
{
    [Fact]
    public void Repeated_enum_value_is_the_same_string() =>
        Assert.Same(Json.Read("\"Ready\"", JsonRead.Enum<Phase>).Value, Json.Read("\"Ready\"", JsonRead.Enum<Phase>).Value);

    [Theory]
    [InlineData("Ready")]
    [InlineData("")]
    [InlineData("Größe")]
    [InlineData("a value that is far too long to be one of those that come over and over")]
    public void Repeated_enum_value_is_read_unchanged(string text) => Assert.All(
        Enumerable.Repeat(text, 3), text => Assert.Equal(text, Json.Read($"\"{text}\"", JsonRead.Enum<Phase>).Value));

    [Fact]
    public void String_cache_has_a_fixed_size()
    {
        var cache = new StringCache();

        var cached = Enumerable.Range(0, 10_000).Count(number => cache.GetOrAdd(Encoding.ASCII.GetBytes($"value-{number}"), static _ => true) is not null);

        Assert.InRange(cached, 1, 32);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1000)]
    public void List_of_any_length_is_read_completely(int length)
    {
        var numbers = Enumerable.Range(0, length).ToList();

        Assert.Equal(
            numbers,
            Json.Read($"[{string.Join(',', numbers)}]", (ref System.Text.Json.Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));
    }

    [Fact]
    public void Empty_map_is_not_null() =>
        Assert.Empty(Json.Read("{}", (ref System.Text.Json.Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)));
}
