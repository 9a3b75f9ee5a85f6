using CsCheck;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Serialization;

public class DateAndTimeTests
{
    [Theory]
    [InlineData("2023-06-06T12:09:18Z", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("2023-06-06t12:09:18z", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("2023-06-06 12:09:18.211", "2023-06-06T12:09:18.2110000+00:00")]
    [InlineData("2023-06-06T12:09:18", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("2023-06-06T12:09:18.123456789Z", "2023-06-06T12:09:18.1234567+00:00")]
    [InlineData("2023-06-06T12:09:18+02:00", "2023-06-06T12:09:18.0000000+02:00")]
    [InlineData("2023-06-06T12:09:18-0330", "2023-06-06T12:09:18.0000000-03:30")]
    [InlineData("2023-06-06T12:09:18+02", "2023-06-06T12:09:18.0000000+02:00")]
    [InlineData("2023-06-06T12:09:18-00:00", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("2023-06-06 12:09:18 +0000", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("2023-06-06T12:09Z", "2023-06-06T12:09:00.0000000+00:00")]
    [InlineData("2023-06-06", "2023-06-06T00:00:00.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("2016-12-31T18:59:60.5-05:00", "2016-12-31T19:00:00.5000000-05:00")]
    [InlineData("2023-06-06T12:09:18.12345678901234567890Z", "2023-06-06T12:09:18.1234567+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void Date_time_is_read(string text, string expected) =>
        Assert.Equal(expected, Json.Read($"\"{text}\"", JsonRead.DateTimeOffset).ToString("O"));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2023-13-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2023-06-06T24:00:00Z")]
    [InlineData("2023-06-06T12:60:00Z")]
    [InlineData("2023-06-06T12:09:61Z")]
    [InlineData("2023-06-06T12:09:18.Z")]
    [InlineData("2023-06-06T12:09:18Zjunk")]
    [InlineData("2023-06-06T12:09:18+15:00")]
    [InlineData("2023-06-06T12:09:18+0")]
    [InlineData("2023-06-06T")]
    [InlineData("2023-6-6T12:09:18Z")]
    [InlineData("2023-06-06T12:09:18.1234567xZ")]
    [InlineData("2023-06-06T12:09:18.12345678xZ")]
    [InlineData("2023-06-06T12:09:18+02:60")]
    [InlineData("2023-06-06T12:09:18\u00e4")]
    [InlineData("2023-06-06T12:9:18Z")]
    [InlineData("9999-12-31T23:59:60+01:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    public void Invalid_date_time_is_rejected(string text) =>
        Assert.Equal("a date and time", Assert.Throws<JsonMismatchException>(() => Json.Read($"\"{text}\"", JsonRead.DateTimeOffset)).ExpectedType);

    [Fact]
    public void Number_in_place_of_a_date_time_is_rejected() => Assert.Throws<JsonMismatchException>(() => Json.Read("1686053358", JsonRead.DateTimeOffset));

    [Theory]
    [InlineData("2024-02-29T01:02:03Z", "\"2024-02-29T01:02:03Z\"")]
    [InlineData("2024-02-29T01:02:03.5Z", "\"2024-02-29T01:02:03.5Z\"")]
    public void Date_time_in_UTC_is_written_with_Z(string text, string expected) =>
        Assert.Equal(expected, Json.Write(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture), JsonWrite.DateTimeOffset));

    [Fact]
    public void Date_time_round_trips() => Gen.DateTimeOffset.Sample(value =>
        Json.Read(Json.Write(value, JsonWrite.DateTimeOffset), JsonRead.DateTimeOffset).EqualsExact(value));

    [Fact]
    public void Date_time_in_a_parameter_round_trips() => Gen.DateTimeOffset.Sample(value =>
        Json.Read($"\"{RunAi.Generated.Internal.Rfc3339.Format(value)}\"", JsonRead.DateTimeOffset).EqualsExact(value));

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-02-29T00:00:00Z")]
    [InlineData("24-02-29")]
    public void Invalid_date_is_rejected(string text) => Assert.Throws<JsonMismatchException>(() => Json.Read($"\"{text}\"", JsonRead.DateOnly));

    [Fact]
    public void Date_round_trips() => Gen.DateOnly.Sample(value => Json.Read(Json.Write(value, JsonWrite.DateOnly), JsonRead.DateOnly) == value);

    [Theory]
    [InlineData("12:09:18", "12:09:18.0000000")]
    [InlineData("12:09", "12:09:00.0000000")]
    [InlineData("12:09:18.211Z", "12:09:18.2110000")]
    [InlineData("12:09:18+00:00", "12:09:18.0000000")]
    public void Time_of_day_is_read(string text, string expected) => Assert.Equal(expected, Json.Read($"\"{text}\"", JsonRead.OffsetTime).Time.ToString("O"));

    [Theory]
    [InlineData("24:00:00")]
    [InlineData("12")]
    [InlineData("12:09:18+24:00")]
    [InlineData("23:59:61")]
    [InlineData("10:15:30+02:60")]
    public void Invalid_time_of_day_is_rejected(string text) => Assert.Throws<JsonMismatchException>(() => Json.Read($"\"{text}\"", JsonRead.OffsetTime));

    [Theory]
    [InlineData("10:15:30")]
    [InlineData("10:15:30Z")]
    [InlineData("10:15:30.25+02:00")]
    [InlineData("10:15:30-03:30")]
    [InlineData("10:15:30+15:00")]
    [InlineData("23:59:60Z")]
    [InlineData("01:59:60.5+02:00")]
    public void Time_keeps_its_offset(string text) =>
        Assert.Equal($"\"{text}\"", Json.Write(Json.Read($"\"{text}\"", JsonRead.OffsetTime), JsonWrite.OffsetTime));

    [Theory]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("-P1M")]
    [InlineData("P1MT1M")]
    [InlineData("P1Y2M3DT4H5M6.5S")]
    [InlineData("-P1Y2M3DT4H")]
    [InlineData("P12M")]
    [InlineData("P1M2D")]
    public void Duration_keeps_its_years_and_months(string text) =>
        Assert.Equal($"\"{text}\"", Json.Write(Json.Read($"\"{text}\"", JsonRead.CalendarDuration), JsonWrite.CalendarDuration));

    [Fact]
    public void Time_of_day_round_trips() => Gen.TimeOnly.Sample(value =>
        Json.Read(Json.Write((OffsetTime)value, JsonWrite.OffsetTime), JsonRead.OffsetTime) == value);

    [Theory]
    [InlineData("PT1H", "01:00:00")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5000000")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT1.5S", "-00:00:01.5000000")]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("-P2W", "-14.00:00:00")]
    [InlineData("P1525028W", "10675196.00:00:00")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807")]
    public void Duration_is_read(string text, string expected) =>
        Assert.Equal(expected, Json.Read($"\"{text}\"", JsonRead.CalendarDuration).ToTimeSpan().ToString("c"));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("PT1M1H")]
    [InlineData("PT1H1H")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("1h30m")]
    [InlineData("PT1..5S")]
    [InlineData("PT1")]
    [InlineData("P99999999999999999999999D")]
    [InlineData("P10675200D")]
    [InlineData("P1525029W")]
    [InlineData("P1W2D")]
    [InlineData("P-1W")]
    [InlineData("W")]
    [InlineData("P1Y2W")]
    [InlineData(" PT1H")]
    [InlineData("PT1H ")]
    [InlineData("PT1½H")]
    public void Invalid_duration_is_rejected(string text) =>
        Assert.Equal("a duration", Assert.Throws<JsonMismatchException>(() => Json.Read($"\"{text}\"", JsonRead.CalendarDuration)).ExpectedType);

    [Theory]
    [InlineData("00:00:00", "PT0S")]
    [InlineData("01:30:00", "PT1H30M")]
    [InlineData("2.00:00:00", "P2D")]
    [InlineData("-1.00:00:00.0000001", "-P1DT0.0000001S")]
    public void Duration_is_written_in_ISO_8601(string value, string expected) =>
        Assert.Equal(
            $"\"{expected}\"",
            Json.Write((CalendarDuration)TimeSpan.Parse(value, System.Globalization.CultureInfo.InvariantCulture), JsonWrite.CalendarDuration));

    [Fact]
    public void Duration_round_trips() => Gen.TimeSpan.Sample(value =>
        Json.Read(Json.Write((CalendarDuration)value, JsonWrite.CalendarDuration), JsonRead.CalendarDuration) == value);
}
