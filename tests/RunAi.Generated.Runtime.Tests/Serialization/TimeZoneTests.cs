using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Tests.Serialization;

/// <summary>Tests that the local time zone affects neither reading nor writing. They run alone, because the time zone belongs to the process.</summary>
[Collection(nameof(TimeZoneTests))]
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
public sealed class TimeZoneTests : IDisposable
{
    private static readonly TestCapability TimeZoneVariable = new("time zone of the process", "The variable TZ exists on Unix only.");

    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    public void Dispose() => SetZone(_zone);

    [Theory]
    [InlineData("America/New_York", "2023-06-06T12:09:18Z", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("America/New_York", "2023-06-06T12:09:18+02:00", "2023-06-06T12:09:18.0000000+02:00")]
    [InlineData("America/New_York", "2023-06-06T12:09:18", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("America/New_York", "2023-03-12T02:30:00", "2023-03-12T02:30:00.0000000+00:00")]
    [InlineData("America/New_York", "2023-06-06", "2023-06-06T00:00:00.0000000+00:00")]
    [InlineData("Asia/Kolkata", "2023-06-06T12:09:18Z", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("Asia/Kolkata", "2023-06-06T12:09:18-08:00", "2023-06-06T12:09:18.0000000-08:00")]
    [InlineData("Asia/Kolkata", "2023-06-06 12:09:18", "2023-06-06T12:09:18.0000000+00:00")]
    [InlineData("Asia/Kolkata", "2023-06-06", "2023-06-06T00:00:00.0000000+00:00")]
    public void Date_time_is_read_independently_of_the_local_time_zone(string zone, string text, string expected)
    {
        SetZone(zone);

        Assert.Equal(expected, Json.Read($"\"{text}\"", JsonRead.DateTimeOffset).ToString("O"));
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kolkata")]
    public void Date_time_is_written_independently_of_the_local_time_zone(string zone)
    {
        SetZone(zone);

        Assert.Equal("\"2023-06-06T12:09:18Z\"", Json.Write(new DateTimeOffset(2023, 6, 6, 12, 9, 18, TimeSpan.Zero), JsonWrite.DateTimeOffset));
        Assert.Equal("\"2023-06-06T12:09:18+02:00\"", Json.Write(new DateTimeOffset(2023, 6, 6, 12, 9, 18, TimeSpan.FromHours(2)), JsonWrite.DateTimeOffset));
    }

    [Theory]
    [InlineData("America/New_York", -5)]
    [InlineData("Asia/Kolkata", 5.5)]
    public void Tests_of_this_class_change_the_local_time_zone(string zone, double hours)
    {
        TimeZoneVariable.Require(!OperatingSystem.IsWindows());
        SetZone(zone);

        Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.BaseUtcOffset);
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
