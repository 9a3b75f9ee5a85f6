using System.Text.Json;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class JsonReadTextTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\u0000\\n\"", "\0\n")]
    [InlineData("42", "42")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    public void String_is_read(string json, string? expected) => Assert.Equal(expected, Json.Read(json, JsonRead.String));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\\ud83d\"")]
    public void Invalid_string_is_rejected(string json) =>
        Assert.Equal("a string", Assert.Throws<JsonMismatchException>(() => Json.Read(json, JsonRead.String)).ExpectedType);

    [Fact]
    public void Message_of_a_mismatch_contains_the_expected_and_the_actual_type() =>
        Assert.Equal("Expected a string, but the JSON has an array.", Assert.Throws<JsonMismatchException>(() => Json.Read("[]", JsonRead.String)).Message);

    [Theory]
    [InlineData("\"Ready\"", "Ready")]
    [InlineData("\"Brand-new\"", "Brand-new")]
    [InlineData("\"\"", "")]
    [InlineData("3", "3")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void Enum_preserves_the_text(string json, string expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Enum<Phase>).Value);

    [Fact]
    public void Object_in_place_of_an_enum_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("{}", JsonRead.Enum<Phase>));

    [Fact]
    public void Undeclared_enum_value_is_not_known() => Assert.False(Json.Read("\"Brand-new\"", JsonRead.Enum<Phase>).IsKnown);

    [Fact]
    public void Nullable_enum_reads_null() => Assert.Null(Json.Read("null", JsonRead.NullableEnum<Phase>));

    [Theory]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("\"0F8FAD5BD9CB469FA16570867728950E\"")]
    [InlineData("\"{0f8fad5b-d9cb-469f-a165-70867728950e}\"")]
    public void Guid_is_read(string json) => Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), Json.Read(json, JsonRead.Guid));

    [Fact]
    public void Invalid_Guid_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("\"42\"", JsonRead.Guid));

    [Theory]
    [InlineData("\"https://host/a?b=c\"")]
    [InlineData("\"/relative\"")]
    public void Uri_is_read(string json) => Assert.Equal(json.Trim('"'), Json.Read(json, JsonRead.Uri).OriginalString);

    [Fact]
    public void Number_in_place_of_a_Uri_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("1", JsonRead.Uri));

    [Fact]
    public void Bytes_are_read_from_base64() => Assert.Equal("runai"u8.ToArray(), Json.Read("\"cnVuYWk=\"", JsonRead.Bytes));

    [Fact]
    public void Invalid_base64_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("\"?\"", JsonRead.Bytes));

    [Fact]
    public void Reference_types_read_null_as_null()
    {
        Assert.Null(Json.Read("null", JsonRead.Uri));
        Assert.Null(Json.Read("null", JsonRead.Bytes));
        Assert.Null(Json.Read("null", Project.Read));
    }

    [Fact]
    public void Value_types_read_null_as_the_default()
    {
        Assert.Equal(default, Json.Read("null", JsonRead.Guid));
        Assert.Equal(default, Json.Read("null", JsonRead.DateTimeOffset));
        Assert.Equal(default, Json.Read("null", JsonRead.DateOnly));
        Assert.Equal(default, Json.Read("null", JsonRead.OffsetTime));
        Assert.Equal(default, Json.Read("null", JsonRead.CalendarDuration));
        Assert.Equal(default, Json.Read("null", JsonRead.Enum<Phase>));
    }

    [Fact]
    public void Nullable_value_types_read_null()
    {
        Assert.Null(Json.Read("null", JsonRead.NullableGuid));
        Assert.Null(Json.Read("null", JsonRead.NullableDateTimeOffset));
        Assert.Null(Json.Read("null", JsonRead.NullableDateOnly));
        Assert.Null(Json.Read("null", JsonRead.NullableOffsetTime));
        Assert.Null(Json.Read("null", JsonRead.NullableCalendarDuration));
        Assert.Null(Json.Read("null", JsonRead.NullableAny));
    }

    [Fact]
    public void Any_reads_null_as_an_element_of_kind_Null() => Assert.Equal(JsonValueKind.Null, Json.Read("null", JsonRead.Any).ValueKind);

    [Fact]
    public void Text_in_several_segments_is_read()
    {
        Assert.Equal("a😀", Json.ReadInPieces("\"a\\ud83d\\ude00\"", JsonRead.String));
        Assert.Equal(new DateOnly(2024, 2, 29), Json.ReadInPieces("\"2024-02-29\"", JsonRead.DateOnly));
        Assert.Equal("12", Json.ReadInPieces("12", JsonRead.Enum<Phase>).Value);
    }

    [Fact]
    public void Escaped_date_is_read() => Assert.Equal(new DateOnly(2024, 2, 29), Json.Read("\"2024\\u002d02-29\"", JsonRead.DateOnly));
}
