using System.Text.Json;
using RunAi.Administrator;

namespace RunAi.Generated.Tests.Serialization;

public class ConverterTests
{
    [Fact]
    public void JsonSerializer_reads_a_model() => Assert.Equal("p", JsonSerializer.Deserialize<Project>("""{"name":"p"}""")!.Name);

    [Fact]
    public void JsonSerializer_writes_a_model() => Assert.Equal("""{"name":"p"}""", JsonSerializer.Serialize(new Project { Name = "p" }));

    [Fact]
    public void JsonSerializer_reads_a_list_of_models() => Assert.Equal(2, JsonSerializer.Deserialize<List<Project>>("""[{"name":"a"},{"name":"b"}]""")!.Count);

    [Fact]
    public void JsonSerializer_reads_null_as_null() => Assert.Null(JsonSerializer.Deserialize<Project>("null"));

    [Fact]
    public void JsonSerializer_reports_the_path_of_a_mismatch() =>
        Assert.Equal("$[0]", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Project>>("""[{"name":[]}]""")).Path);

    [Fact]
    public async Task JsonSerializer_reads_models_from_a_stream_with_a_small_buffer()
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, 200).Select(number => $$"""{"labels":{"a":"b"},"name":"project {{number}}"}""")) + "]";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        var projects = await JsonSerializer.DeserializeAsync<List<Project>>(
            stream, new JsonSerializerOptions { DefaultBufferSize = 16 }, TestContext.Current.CancellationToken);

        Assert.Equal("project 199", projects![199].Name);
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_unions() =>
        Assert.Equal("[1.5,\"x\"]", JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Shape>>("[1.5,\"x\"]")));

    [Fact]
    public void JsonSerializer_reads_and_writes_extensible_enums_as_values_and_keys()
    {
        var map = JsonSerializer.Deserialize<Dictionary<Phase, Phase>>("""{"Ready":"Later"}""")!;

        Assert.Equal("Later", map[Phase.Ready].Value);
        Assert.Equal("""{"Ready":"Later"}""", JsonSerializer.Serialize(map));
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_extensible_integer_enums_as_values_and_keys()
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
    public void JsonSerializer_rejects_a_key_of_an_extensible_integer_enum_that_is_not_an_integer(string key) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Level, int>>($$"""{"{{key}}":1}"""));
}
