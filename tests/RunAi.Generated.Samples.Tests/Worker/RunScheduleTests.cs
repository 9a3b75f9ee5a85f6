using System.Globalization;
using Microsoft.Extensions.Options;
using RunAi.Generated.Worker;
using RunAi.Generated.Worker.Scheduling;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Tests the times of runs.</summary>
public sealed class RunScheduleTests
{
    [Theory]
    [InlineData("0 2 * * *", "UTC", "2026-01-01T02:00:00Z", "2026-01-02T02:00:00+00:00")]
    [InlineData("0 2 * * *", "UTC", "2026-01-01T01:59:59Z", "2026-01-01T02:00:00+00:00")]
    [InlineData("0 2 * * *", "Europe/Berlin", "2026-01-01T10:00:00Z", "2026-01-02T02:00:00+01:00")]
    [InlineData("0 2 * * *", "Europe/Berlin", "2026-07-01T10:00:00Z", "2026-07-02T02:00:00+02:00")]
    // On March 29, the clock advances from 02:00 to 03:00.
    [InlineData("30 2 * * *", "Europe/Berlin", "2026-03-28T10:00:00Z", "2026-03-29T03:00:00+02:00")]
    // On October 25, 02:30 occurs twice. The worker runs once.
    [InlineData("30 2 * * *", "Europe/Berlin", "2026-10-24T10:00:00Z", "2026-10-25T02:30:00+02:00")]
    [InlineData("30 2 * * *", "Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T02:30:00+01:00")]
    [InlineData("0 22 * * 1-5", "America/New_York", "2026-01-02T12:00:00-05:00", "2026-01-02T22:00:00-05:00")]
    [InlineData("0 22 * * 1-5", "America/New_York", "2026-01-02T22:00:00-05:00", "2026-01-05T22:00:00-05:00")]
    public void Next_run_is_in_the_time_zone(string schedule, string timeZone, string time, string expected)
    {
        var runs = new RunSchedule(Options.Create(new WorkerOptions { Schedule = schedule, TimeZone = timeZone }));

        var next = runs.GetNext(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));

        Assert.Equal(expected, next.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}
