using Cronos;
using Microsoft.Extensions.Options;

namespace RunAi.Generated.Worker.Scheduling;

/// <summary>Calculates the times of runs in a time zone. A local time that daylight saving time skips is moved to the end of the gap.</summary>
internal sealed class RunSchedule(IOptions<WorkerOptions> options)
{
    private readonly CronExpression _expression = CronExpression.Parse(options.Value.Schedule);
    private readonly TimeZoneInfo _timeZone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>Returns the first run after a time, in the time zone of the schedule.</summary>
    public DateTimeOffset GetNext(DateTimeOffset time) =>
        _expression.GetNextOccurrence(time, _timeZone) ?? throw new InvalidOperationException($"The schedule '{options.Value.Schedule}' never occurs.");
}
