using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace RunAi.Generated.Tests.Serialization;

public class OffsetTimeTests
{
    private static readonly Gen<OffsetTime> Times = Gen.Select(
        Gen.TimeOnly,
        Gen.Int[-1439, 1439],
        Gen.Bool,
        static (time, minutes, hasOffset) => new OffsetTime(time, hasOffset ? TimeSpan.FromMinutes(minutes) : null));

    [Fact]
    public void Parse_reads_what_ToString_writes() => Times.Sample(static value =>
        OffsetTime.Parse(value.ToString()) == value
        && OffsetTime.Parse(value.ToString(), null) == value
        && OffsetTime.Parse(value.ToString().AsSpan(), null) == value
        && OffsetTime.TryParse(value.ToString(), out var parsed)
        && parsed == value);

    [Theory]
    [InlineData("")]
    [InlineData("24:00:00")]
    [InlineData("10:15:30+24:00")]
    [InlineData("1\u0660:15:30")]
    public void Parse_rejects_other_text(string text)
    {
        Assert.False(OffsetTime.TryParse(text, out _));
        Assert.False(OffsetTime.TryParse(text.AsSpan(), null, out _));
        Assert.Contains("RFC 3339", Assert.Throws<FormatException>(() => OffsetTime.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_not_a_time()
    {
        Assert.False(OffsetTime.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => OffsetTime.Parse(null!));
    }

    [Fact]
    public void Time_of_day_converts_in_both_directions()
    {
        OffsetTime? time = new TimeOnly(10, 15);
        Assert.Equal("10:15:00", time.ToString());
        Assert.Null(time.Value.Offset);
        Assert.Equal(new TimeOnly(10, 15), (TimeOnly)OffsetTime.Parse("10:15:00+02:00"));
    }

    [Theory]
    [InlineData("10:15:30Z", "10:15:30+00:00", true)]
    [InlineData("10:15:30Z", "10:15:30-00:00", true)]
    [InlineData("10:15:30Z", "10:15:30", false)]
    [InlineData("10:15:30+02:00", "08:15:30Z", false)]
    [InlineData("23:59:60Z", "23:59:59Z", false)]
    [InlineData("23:59:60Z", "23:59:60.0Z", true)]
    public void Times_are_equal_if_their_time_of_day_and_offset_are_equal(string left, string right, bool expected)
    {
        Assert.Equal(expected, OffsetTime.Parse(left) == OffsetTime.Parse(right));
        Assert.Equal(!expected, OffsetTime.Parse(left) != OffsetTime.Parse(right));
        Assert.Equal(expected, OffsetTime.Parse(left).Equals((object)OffsetTime.Parse(right)));
        if (expected)
        {
            Assert.Equal(OffsetTime.Parse(left).GetHashCode(), OffsetTime.Parse(right).GetHashCode());
        }
    }

    [Fact]
    public void Leap_second_follows_the_second_59()
    {
        var time = OffsetTime.Parse("23:59:60.25Z");
        Assert.True(time.IsLeapSecond);
        Assert.Equal(new TimeOnly(23, 59, 59, 250), time.Time);
        Assert.Equal("23:59:60.25Z", time.ToString());
        Assert.Throws<ArgumentException>(() => new OffsetTime(new TimeOnly(23, 59, 58)) { IsLeapSecond = true });
    }

    [Theory]
    [InlineData(24 * 60 * 60)]
    [InlineData(-24 * 60 * 60)]
    [InlineData(30)]
    public void Offset_that_RFC_3339_cannot_express_is_rejected(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetTime(default, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Time_is_converted_by_JsonSerializer() => Assert.Equal(
        """{"At":"10:15:30+02:00"}""",
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Container>("""{"At":"10:15:30+02:00"}"""), Relaxed));

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Container(OffsetTime At);
}
