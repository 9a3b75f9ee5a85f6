using System.Text.Json;
using RunAi.Administrator;

namespace RunAi.Generated.Tests.Serialization;

public class ConverterTests
{
    [Fact]
    public void JsonSerializer_reads_models() => Assert.Equal("p", JsonSerializer.Deserialize<Project>("""{"name":"p"}""")!.Name);

    [Fact]
    public void JsonSerializer_writes_models() => Assert.Equal("""{"name":"p"}""", JsonSerializer.Serialize(new Project { Name = "p" }));

    [Fact]
    public void JsonSerializer_reads_lists_of_models() => Assert.Equal(2, JsonSerializer.Deserialize<List<Project>>("""[{"name":"a"},{"name":"b"}]""")!.Count);

    [Fact]
    public void JsonSerializer_gives_null_for_null() => Assert.Null(JsonSerializer.Deserialize<Project>("null"));

    [Fact]
    public void JsonSerializer_says_where_a_mismatch_is() =>
        Assert.Equal("$[0]", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Project>>("""[{"name":[]}]""")).Path);

    [Fact]
    public async Task JsonSerializer_reads_models_from_a_stream_in_small_pieces()
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, 200).Select(number => $$"""{"labels":{"a":"b"},"name":"project {{number}}"}""")) + "]";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        var projects = await JsonSerializer.DeserializeAsync<List<Project>>(
            stream, new JsonSerializerOptions { DefaultBufferSize = 16 }, TestContext.Current.CancellationToken);

        Assert.Equal("project 199", projects![199].Name);
    }

    [Fact]
    public void Unions_work_in_JsonSerializer() => Assert.Equal("[1.5,\"x\"]", JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Shape>>("[1.5,\"x\"]")));

    [Fact]
    public void Open_enums_work_as_values_and_as_keys()
    {
        var map = JsonSerializer.Deserialize<Dictionary<Phase, Phase>>("""{"Ready":"Later"}""")!;

        Assert.Equal("Later", map[Phase.Ready].Value);
        Assert.Equal("""{"Ready":"Later"}""", JsonSerializer.Serialize(map));
    }

    [Fact]
    public void Open_enums_of_numbers_work_as_values_and_as_keys()
    {
        var map = JsonSerializer.Deserialize<Dictionary<Level, Level>>("""{"-2":7}""")!;

        Assert.Equal(7, map[Level.High].Value);
        Assert.Equal("""{"-2":7}""", JsonSerializer.Serialize(map));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    public void A_key_that_is_no_number_is_no_open_enum_of_numbers(string key) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Level, int>>($$"""{"{{key}}":1}"""));
}
