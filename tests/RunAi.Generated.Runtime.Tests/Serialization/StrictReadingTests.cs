using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

/// <summary>Tests which deviations, accepted by lenient reading, strict reading rejects.</summary>
public class StrictReadingTests
{
    private static T ReadStrictly<T>(string json, JsonReadFunction<T> read) => JsonBody.Read(System.Text.Encoding.UTF8.GetBytes(json), read, isStrict: true);

    [Theory]
    [InlineData("2023-06-06T12:09:18Z")]
    [InlineData("2023-06-06t12:09:18z")]
    [InlineData("2023-06-06T12:09:18.123456789+05:30")]
    [InlineData("2023-06-06T12:09:18-00:00")]
    [InlineData("2016-12-31T23:59:60Z")]
    public void Date_time_of_RFC_3339_is_read_in_strict_mode(string text) =>
        Assert.Equal(Json.Read($"\"{text}\"", JsonRead.DateTimeOffset), ReadStrictly($"\"{text}\"", JsonRead.DateTimeOffset));

    [Theory]
    [InlineData("2023-06-06 12:09:18Z")]
    [InlineData("2023-06-06T12:09:18")]
    [InlineData("2023-06-06T12:09Z")]
    [InlineData("2023-06-06T12:09:18+0200")]
    [InlineData("2023-06-06T12:09:18+02")]
    [InlineData("2023-06-06T12:09:18.5 Z")]
    [InlineData("2023-06-06T12:09:18.5")]
    [InlineData("2023-06-06")]
    public void Date_time_that_deviates_from_RFC_3339_is_rejected_in_strict_mode(string text)
    {
        Json.Read($"\"{text}\"", JsonRead.DateTimeOffset);

        Assert.Equal("a date and time", Assert.Throws<JsonMismatchException>(() => ReadStrictly($"\"{text}\"", JsonRead.DateTimeOffset)).ExpectedType);
    }

    [Theory]
    [InlineData("12:09:18")]
    [InlineData("12:09:18.25Z")]
    [InlineData("12:09:18+00:00")]
    public void Time_of_day_of_RFC_3339_is_read_in_strict_mode(string text) =>
        Assert.Equal(Json.Read($"\"{text}\"", JsonRead.OffsetTime), ReadStrictly($"\"{text}\"", JsonRead.OffsetTime));

    [Theory]
    [InlineData("12:09")]
    [InlineData("12:09:18+00")]
    [InlineData("12:09:18 Z")]
    public void Time_of_day_that_deviates_from_RFC_3339_is_rejected_in_strict_mode(string text)
    {
        Json.Read($"\"{text}\"", JsonRead.OffsetTime);

        Assert.Throws<JsonMismatchException>(() => ReadStrictly($"\"{text}\"", JsonRead.OffsetTime));
    }

    public static TheoryData<Func<bool>> DeclaredNulls => new()
    {
        static () => ReadStrictly("null", JsonRead.NullableString) is null,
        static () => ReadStrictly("null", JsonRead.NullableUri) is null,
        static () => ReadStrictly("null", JsonRead.NullableBytes) is null,
        static () => ReadStrictly("null", JsonRead.NullableDateTimeOffset) is null,
        static () => ReadStrictly("null", JsonRead.NullableInt32) is null,
        static () => ReadStrictly("null", JsonRead.NullableEnum<RunAi.Administrator.Phase>) is null,
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(DeclaredNulls))]
    public void Declared_null_is_read_in_strict_mode(Func<bool> isNull) => Assert.True(isNull());

    public static TheoryData<Func<object?>> UndeclaredNulls => new()
    {
        static () => ReadStrictly("null", JsonRead.String),
        static () => ReadStrictly("null", JsonRead.Uri),
        static () => ReadStrictly("null", JsonRead.Bytes),
        static () => ReadStrictly("null", RunAi.Administrator.Shape.Read),
        static () => ReadStrictly("null", JsonRead.OptionalBoolean),
        static () => ReadStrictly("null", JsonRead.OptionalInt32),
        static () => ReadStrictly("null", JsonRead.OptionalInt64),
        static () => ReadStrictly("null", JsonRead.OptionalSingle),
        static () => ReadStrictly("null", JsonRead.OptionalDouble),
        static () => ReadStrictly("null", JsonRead.OptionalDecimal),
        static () => ReadStrictly("null", JsonRead.OptionalGuid),
        static () => ReadStrictly("null", JsonRead.OptionalDateTimeOffset),
        static () => ReadStrictly("null", JsonRead.OptionalDateOnly),
        static () => ReadStrictly("null", JsonRead.OptionalOffsetTime),
        static () => ReadStrictly("null", JsonRead.OptionalCalendarDuration),
        static () => ReadStrictly("null", JsonRead.OptionalEnum<RunAi.Administrator.Phase>),
        static () => ReadStrictly("null", JsonRead.OptionalIntegerEnum<RunAi.Administrator.Level>),
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(UndeclaredNulls))]
    public void Undeclared_null_is_rejected_in_strict_mode(Func<object?> read) => Assert.Throws<JsonMismatchException>(read);
}
