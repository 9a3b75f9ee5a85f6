using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class StringSharingTests
{
    [Fact]
    public void A_value_of_an_enumeration_that_came_before_is_the_same_string() =>
        Assert.Same(Json.Read("\"Ready\"", JsonRead.Enum<Phase>).Value, Json.Read("\"Ready\"", JsonRead.Enum<Phase>).Value);

    [Theory]
    [InlineData("Ready")]
    [InlineData("")]
    [InlineData("Größe")]
    [InlineData("a value that is far too long to be one of those that come over and over")]
    public void Every_text_is_read_as_it_came_however_often(string text) => Assert.All(
        Enumerable.Repeat(text, 3), text => Assert.Equal(text, Json.Read($"\"{text}\"", JsonRead.Enum<Phase>).Value));

    [Fact]
    public void What_a_server_sends_does_not_make_the_table_grow()
    {
        var table = new StringCache();

        Assert.InRange(Enumerable.Range(0, 10_000).Count(number => table.GetOrAdd(Encoding.ASCII.GetBytes($"value-{number}")) is not null), 1, 32);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1000)]
    public void A_list_of_any_length_is_complete(int length) => Assert.Equal(
        Enumerable.Range(0, length), Json.Read($"[{string.Join(',', Enumerable.Range(0, length))}]", (ref System.Text.Json.Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));

    [Fact]
    public void An_empty_map_is_empty_not_null() =>
        Assert.Empty(Json.Read("{}", (ref System.Text.Json.Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)));
}
