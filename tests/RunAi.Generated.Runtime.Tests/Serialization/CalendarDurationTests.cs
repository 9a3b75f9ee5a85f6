using System.Text.Json;
using CsCheck;

namespace RunAi.Generated.Tests.Serialization;

public class CalendarDurationTests
{
    private static readonly Gen<CalendarDuration> Durations = Gen.Select(
        Gen.Int[0, int.MaxValue],
        Gen.Int[0, int.MaxValue],
        Gen.Long[0, long.MaxValue],
        Gen.Bool,
        static (years, months, ticks, isNegative) => isNegative
            ? new CalendarDuration(-years, -months, new TimeSpan(-ticks))
            : new CalendarDuration(years, months, new TimeSpan(ticks)));

    [Fact]
    public void Parse_reads_what_ToString_writes() => Durations.Sample(static value =>
        CalendarDuration.Parse(value.ToString()) == value
        && CalendarDuration.Parse(value.ToString(), null) == value
        && CalendarDuration.Parse(value.ToString().AsSpan(), null) == value
        && CalendarDuration.TryParse(value.ToString(), out var parsed)
        && parsed == value);

    [Theory]
    [InlineData("")]
    [InlineData("1 month")]
    [InlineData("P1M2W")]
    [InlineData("P2147483648Y")]
    public void Parse_rejects_other_text(string text)
    {
        Assert.False(CalendarDuration.TryParse(text, out _));
        Assert.False(CalendarDuration.TryParse(text.AsSpan(), null, out _));
        Assert.Contains("ISO 8601", Assert.Throws<FormatException>(() => CalendarDuration.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_not_a_duration()
    {
        Assert.False(CalendarDuration.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CalendarDuration.Parse(null!));
    }

    [Fact]
    public void Time_span_converts_in_both_directions()
    {
        CalendarDuration? duration = TimeSpan.FromMinutes(90);
        Assert.Equal("PT1H30M", duration.ToString());
        Assert.Equal(TimeSpan.FromMinutes(90), (TimeSpan)duration.Value);
        Assert.Equal(TimeSpan.FromMinutes(90), duration.Value.ToTimeSpan());
    }

    [Theory]
    [InlineData("P1M")]
    [InlineData("-P1Y")]
    public void Duration_with_years_or_months_is_not_a_time_span(string text) => Assert.Contains(
        $"'{text}'",
        Assert.Throws<InvalidOperationException>(() => CalendarDuration.Parse(text).ToTimeSpan()).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("P1M", "2024-01-31T00:00:00Z", "2024-02-29T00:00:00Z")]
    [InlineData("P1MT1H", "2024-01-31T00:00:00Z", "2024-02-29T01:00:00Z")]
    [InlineData("-P1Y", "2024-02-29T00:00:00Z", "2023-02-28T00:00:00Z")]
    [InlineData("P1D", "2024-02-29T00:00:00+02:00", "2024-03-01T00:00:00+02:00")]
    public void Duration_is_added_to_a_date(string duration, string start, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, null), CalendarDuration.Parse(duration).AddTo(DateTimeOffset.Parse(start, null)));

    [Theory]
    [InlineData("P1Y", "P12M", false)]
    [InlineData("P2W", "P14D", true)]
    [InlineData("PT60M", "PT1H", true)]
    [InlineData("P1M", "-P1M", false)]
    public void Durations_are_equal_if_their_parts_are_equal(string left, string right, bool expected)
    {
        Assert.Equal(expected, CalendarDuration.Parse(left) == CalendarDuration.Parse(right));
        Assert.Equal(!expected, CalendarDuration.Parse(left) != CalendarDuration.Parse(right));
        Assert.Equal(expected, CalendarDuration.Parse(left).Equals((object)CalendarDuration.Parse(right)));
        if (expected)
        {
            Assert.Equal(CalendarDuration.Parse(left).GetHashCode(), CalendarDuration.Parse(right).GetHashCode());
        }
    }

    [Theory]
    [InlineData(1, -1, 0)]
    [InlineData(1, 0, -1)]
    [InlineData(0, -1, 1)]
    public void Parts_with_different_signs_are_rejected(int years, int months, int days) =>
        Assert.Throws<ArgumentException>(() => new CalendarDuration(years, months, TimeSpan.FromDays(days)));

    [Fact]
    public void Duration_is_converted_by_JsonSerializer() => Assert.Equal(
        """{"Length":"P1M"}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Container>("""{"Length":"P1M"}""")));

    private sealed record Container(CalendarDuration Length);
}
