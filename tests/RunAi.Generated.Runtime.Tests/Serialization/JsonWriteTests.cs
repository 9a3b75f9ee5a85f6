using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class JsonWriteTests
{
    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    [InlineData(0.1, "0.1")]
    public void Double_writes_NaN_and_infinities_as_strings(double value, string expected) => Assert.Equal(expected, Json.Write(value, JsonWrite.Double));

    [Fact]
    public void Single_writes_NaN_as_a_string() => Assert.Equal("\"NaN\"", Json.Write(float.NaN, JsonWrite.Single));

    [Fact]
    public void Primitives_are_written_as_JSON()
    {
        Assert.Equal("\"a\"", Json.Write("a", JsonWrite.String));
        Assert.Equal("true", Json.Write(true, JsonWrite.Boolean));
        Assert.Equal("-1", Json.Write(-1, JsonWrite.Int32));
        Assert.Equal("-1", Json.Write(-1L, JsonWrite.Int64));
        Assert.Equal("1.50", Json.Write(1.50m, JsonWrite.Decimal));
        Assert.Equal("\"2024-02-29\"", Json.Write(new DateOnly(2024, 2, 29), JsonWrite.DateOnly));
        Assert.Equal("\"01:02:03.5\"", Json.Write((OffsetTime)new TimeOnly(1, 2, 3, 500), JsonWrite.OffsetTime));
        Assert.Equal("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", Json.Write(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), JsonWrite.Guid));
        Assert.Equal("\"https://h/ä?b\"", Json.Write(new Uri("https://h/ä?b"), JsonWrite.Uri).Replace("\\u00E4", "ä", StringComparison.Ordinal));
        Assert.Equal("\"cnVuYWk=\"", Json.Write("runai"u8.ToArray(), JsonWrite.Bytes));
        Assert.Equal("\"Ready\"", Json.Write(Phase.Ready, JsonWrite.Enum));
        Assert.Equal("-2", Json.Write(Level.High, JsonWrite.IntegerEnum));
        Assert.Equal("[1]", Json.Write(JsonElement.Parse("[1]"), JsonWrite.Any));
    }

    [Fact]
    public void Null_is_written_as_null()
    {
        Assert.Equal("null", Json.Write(null, (Utf8JsonWriter writer, string? value) => JsonWrite.String(writer, value)));
        Assert.Equal("null", Json.Write<byte[]>(null!, JsonWrite.Bytes));
        Assert.Equal("null", Json.Write<Uri>(null!, JsonWrite.Uri));
        Assert.Equal("null", Json.Write<Project>(null!, JsonWrite.Model));
        Assert.Equal("null", Json.Write(default(JsonElement), JsonWrite.Any));
        Assert.Equal("null", Json.Write<int?>(null, JsonWrite.NullableInt32));
        Assert.Equal("null", Json.Write<Phase?>(null, JsonWrite.NullableEnum));
        Assert.Equal("null", Json.Write<Level?>(null, JsonWrite.NullableIntegerEnum));
        Assert.Equal("1", Json.Write<Level?>(Level.Low, JsonWrite.NullableIntegerEnum));
    }

    [Fact]
    public void Null_elements_and_entries_are_written_as_null()
    {
        Assert.Equal("[null]", Json.Write<IReadOnlyList<Project>>([null!], (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model)));
        Assert.Equal(
            """{"a":null}""",
            Json.Write<IReadOnlyDictionary<string, Project>>(
                new Dictionary<string, Project> { ["a"] = null! }, (writer, value) => JsonWrite.Map(writer, value, JsonWrite.Model)));
    }

    [Fact]
    public void Null_collections_are_written_as_null()
    {
        Assert.Equal("null", Json.Write<IReadOnlyList<string>>(null!, (writer, value) => JsonWrite.List(writer, value, JsonWrite.String)));
        Assert.Equal("null", Json.Write<IReadOnlyDictionary<string, string>>(null!, (writer, value) => JsonWrite.Map(writer, value, JsonWrite.String)));
    }
}
