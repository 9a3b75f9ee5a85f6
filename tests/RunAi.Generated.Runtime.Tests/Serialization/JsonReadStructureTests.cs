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
    public void A_model_refuses_what_is_no_object(string json) =>
        Assert.Equal("an object", Assert.Throws<JsonMismatchException>(() => Json.Read(json, Project.Read)).ExpectedType);

    [Fact]
    public void A_model_that_may_be_null_is_null_for_null() => Assert.Null(Json.Read("null", JsonRead.NullableModel<Project>));

    [Fact]
    public void Where_null_is_declared_strict_reading_takes_it() => Assert.Null(JsonBody.Read("null"u8.ToArray(), JsonRead.NullableModel<Project>, isStrict: true));

    [Fact]
    public void A_model_that_may_be_null_is_read_otherwise() =>
        Assert.Equal("vision", Json.Read("""{"name":"vision"}""", JsonRead.NullableModel<Project>)!.Name);

    [Fact]
    public void A_list_refuses_an_object() =>
        Assert.Equal("an array", Assert.Throws<JsonMismatchException>(() => Json.Read("{}", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32))).ExpectedType);

    [Fact]
    public void A_list_reads_its_elements() =>
        Assert.Equal([1, 2], Json.Read("[1,2]", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));

    [Fact]
    public void A_list_keeps_null_elements() =>
        Assert.Equal([1, null], Json.Read("[1,null]", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.NullableInt32)));

    [Fact]
    public void A_map_reads_its_members() =>
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1" }, Json.Read("""{"a":"1"}""", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String)));

    [Fact]
    public void Of_equal_names_in_a_map_the_last_counts() =>
        Assert.Equal("2", Json.Read("""{"a":"1","a":"2"}""", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.String))["a"]);

    [Fact]
    public void Lists_and_maps_give_null_for_null()
    {
        Assert.Null(Json.Read("null", (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));
        Assert.Null(Json.Read("null", (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int32)));
    }

    [Fact]
    public void Escaped_member_names_are_recognised() => Assert.Equal("x", Json.Read("""{"n\u0061me":"x"}""", Project.Read).Name);

    [Fact]
    public void A_member_name_with_half_a_surrogate_pair_is_refused() =>
        Assert.Equal("a property name in valid Unicode", Assert.Throws<JsonMismatchException>(() => Json.Read("""{"\ud83d":1}""", Project.Read)).ExpectedType);

    [Fact]
    public void A_model_that_lies_in_pieces_is_read()
    {
        var project = Json.ReadInPieces("""{"name":"p","limit":12,"extra":{"a":[1]},"labels":{"k":"v"}}""", Project.Read);

        Assert.Equal(("p", 12, "v"), (project.Name, project.Limit, project.Labels!["k"]));
        Assert.Equal("""{"a":[1]}""", project.AdditionalProperties["extra"].GetRawText());
    }

    [Theory]
    [InlineData("""{"name":"p" """)]
    [InlineData("""{"resources":[{"gpu":1},""")]
    [InlineData("""{"labels":{"a":"b" """)]
    public void A_text_that_breaks_off_throws(string json) => Assert.ThrowsAny<JsonException>(() => Json.Read(json, Project.Read));

    [Fact]
    public void A_reader_that_waits_for_more_throws_instead_of_looping()
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
    public void From_reads_out_of_kept_JSON()
    {
        var project = Json.Read("""{"name":"p","later":{"gpu":2.5}}""", Project.Read);

        Assert.Equal(2.5, JsonRead.From(project.AdditionalProperties["later"], Resources.Read).Gpu);
    }
}
