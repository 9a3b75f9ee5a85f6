using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class JsonReadNumberTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("\"376\"", 376)]
    [InlineData("\"\\u0033\"", 3)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("null", 0)]
    public void Int32_is_read(string json, int expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Int32));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("\"seven\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("1e400")]
    public void Invalid_Int32_is_rejected(string json) =>
        Assert.Equal("a 32-bit integer", Assert.Throws<JsonMismatchException>(() => Json.Read(json, JsonRead.Int32)).ExpectedType);

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("1648000000000.0", 1648000000000)]
    public void Int64_is_read(string json, long expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Int64));

    [Fact]
    public void Int64_overflow_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("9223372036854775808", JsonRead.Int64));

    [Theory]
    [InlineData("1", 1, true)]
    [InlineData("7", 7, false)]
    [InlineData("\"-2\"", -2, true)]
    [InlineData("null", 0, false)]
    public void Integer_enum_preserves_the_number(string json, long expected, bool isKnown)
    {
        var level = Json.Read(json, JsonRead.IntegerEnum<Level>);

        Assert.Equal((expected, isKnown), (level.Value, level.IsKnown));
    }

    [Fact]
    public void Word_in_place_of_an_integer_enum_is_rejected() =>
        Assert.Throws<JsonMismatchException>(() => Json.Read("\"high\"", JsonRead.IntegerEnum<Level>));

    [Fact]
    public void Nullable_integer_enum_reads_null() => Assert.Null(Json.Read("null", JsonRead.NullableIntegerEnum<Level>));

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("\"4.00\"", 4)]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    [InlineData("\"+Inf\"", double.PositiveInfinity)]
    [InlineData("\"-Inf\"", double.NegativeInfinity)]
    [InlineData("null", 0)]
    public void Double_is_read(string json, double expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Double));

    [Theory]
    [InlineData("\"1,5\"")]
    [InlineData("\"half\"")]
    [InlineData("[]")]
    [InlineData("false")]
    public void Invalid_Double_is_rejected(string json) => Assert.Throws<JsonMismatchException>(() => Json.Read(json, JsonRead.Double));

    [Theory]
    [InlineData("0.25", 0.25f)]
    [InlineData("\"NaN\"", float.NaN)]
    public void Single_is_read(string json, float expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Single));

    [Fact]
    public void Decimal_preserves_every_digit() => Assert.Equal(0.1234567890123456789012345678m, Json.Read("0.1234567890123456789012345678", JsonRead.Decimal));

    [Fact]
    public void Decimal_in_a_string_is_read() => Assert.Equal(1.5m, Json.Read("\"1.5\"", JsonRead.Decimal));

    [Fact]
    public void Decimal_overflow_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("1e50", JsonRead.Decimal));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", false)]
    public void Boolean_is_read(string json, bool expected) => Assert.Equal(expected, Json.Read(json, JsonRead.Boolean));

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    public void Invalid_Boolean_is_rejected(string json) => Assert.Throws<JsonMismatchException>(() => Json.Read(json, JsonRead.Boolean));

    [Fact]
    public void Nullable_numbers_read_null()
    {
        Assert.Null(Json.Read("null", JsonRead.NullableInt32));
        Assert.Null(Json.Read("null", JsonRead.NullableInt64));
        Assert.Null(Json.Read("null", JsonRead.NullableSingle));
        Assert.Null(Json.Read("null", JsonRead.NullableDouble));
        Assert.Null(Json.Read("null", JsonRead.NullableDecimal));
        Assert.Null(Json.Read("null", JsonRead.NullableBoolean));
    }

    [Fact]
    public void Nullable_numbers_read_a_value()
    {
        Assert.Equal(1, Json.Read("1", JsonRead.NullableInt32));
        Assert.Equal(1, Json.Read("1", JsonRead.NullableInt64));
        Assert.Equal(1, Json.Read("1", JsonRead.NullableSingle));
        Assert.Equal(1, Json.Read("1", JsonRead.NullableDouble));
        Assert.Equal(1, Json.Read("1", JsonRead.NullableDecimal));
        Assert.True(Json.Read("true", JsonRead.NullableBoolean));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("\"12345\"")]
    public void Number_in_several_segments_is_read(string json) => Assert.Equal(12345, Json.ReadInPieces(json, JsonRead.Int32));
}
