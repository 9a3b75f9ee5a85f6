using System.Text;
using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class JsonReadStructureTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("1")]
    public void Model_rejects_JSON_that_is_not_an_object(string json) =>
        Assert.Equal("an object", Assert.Throws<JsonMismatchException>(() => Json.Read(json, Project.Read)).ExpectedType);

    [Fact]
    public void Nullable_model_reads_null() => Assert.Null(Json.Read("null", JsonRead.NullableModel<Project>));

    [Fact]
    public void Nullable_model_reads_null_in_strict_mode() => Assert.Null(JsonBody.Read("null"u8.ToArray(), JsonRead.NullableModel<Project>, isStrict: true));

    [Fact]
    public void Nullable_model_reads_an_object() =>
        Assert.Equal("vision", Json.Read("""{"name":"vision"}""", JsonRead.NullableModel<Project>)!.Name);

    [Fact]
    public void List_rejects_an_object() =>
        Assert.Equal(
            "an array",
            Assert.Throws<JsonMismatchException>(() => Json.Read("{}", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32))).ExpectedType);

    [Fact]
    public void List_reads_its_elements() =>
        Assert.Equal([1, 2], Json.Read("[1,2]", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));

    [Fact]
    public void List_preserves_null_elements() =>
        Assert.Equal([1, null], Json.Read("[1,null]", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.NullableInt32)));

    [Fact]
    public void Map_reads_its_entries() =>
        Assert.Equal(
            new Dictionary<string,
            string>
            { ["a"] = "1" },
            Json.Read("""{"a":"1"}""", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)));

    [Fact]
    public void Map_uses_the_last_value_of_a_repeated_name() =>
        Assert.Equal("2", Json.Read("""{"a":"1","a":"2"}""", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String))["a"]);

    [Fact]
    public void Lists_and_maps_read_null_as_null()
    {
        Assert.Null(Json.Read("null", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));
        Assert.Null(Json.Read("null", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int32)));
    }

    [Fact]
    public void Escaped_property_name_is_recognized() => Assert.Equal("x", Json.Read("""{"n\u0061me":"x"}""", Project.Read).Name);

    [Fact]
    public void Property_name_with_an_unpaired_surrogate_is_rejected() =>
        Assert.Equal("a property name in valid Unicode", Assert.Throws<JsonMismatchException>(() => Json.Read("""{"\ud83d":1}""", Project.Read)).ExpectedType);

    [Fact]
    public void Model_in_several_segments_is_read()
    {
        var project = Json.ReadInPieces("""{"name":"p","limit":12,"extra":{"a":[1]},"labels":{"k":"v"}}""", Project.Read);

        Assert.Equal(("p", 12, "v"), (project.Name, project.Limit, project.Labels!["k"]));
        Assert.Equal("""{"a":[1]}""", project.AdditionalProperties["extra"].GetRawText());
    }

    [Theory]
    [InlineData("""{"name":"p" """)]
    [InlineData("""{"resources":[{"gpu":1},""")]
    [InlineData("""{"labels":{"a":"b" """)]
    public void Incomplete_JSON_throws(string json) => Assert.ThrowsAny<JsonException>(() => Json.Read(json, Project.Read));

    [Fact]
    public void Reader_of_a_partial_text_throws_instead_of_looping()
    {
        Assert.ThrowsAny<JsonException>(() =>
        {
            var reader = new Utf8JsonReader("""{"resources":[{"gpu":1}"""u8, isFinalBlock: false, default);
            reader.Read();
            Project.Read(ref reader);
        });
    }

    [Fact]
    public void Nesting_beyond_the_limit_throws_instead_of_overflowing_the_stack()
    {
        var json = new StringBuilder("{\"x\":").Append('[', 100).Append(']', 100).Append('}').ToString();

        Assert.ThrowsAny<JsonException>(() => Json.Read(json, Project.Read));
    }

    [Fact]
    public void From_reads_a_model_from_an_additional_property()
    {
        var project = Json.Read("""{"name":"p","later":{"gpu":2.5}}""", Project.Read);

        Assert.Equal(2.5, JsonRead.From(project.AdditionalProperties["later"], Resources.Read).Gpu);
    }
}
