using System.Globalization;
using Microsoft.Extensions.Options;
using RunAi.Generated.Worker.Leases;
using StackExchange.Redis;

namespace RunAi.Generated.Worker.Scheduling;

/// <summary>Runs <see cref="IdleWorkloadSuspender"/> by the schedule, on one replica for each time.</summary>
internal sealed partial class ScheduledWorker(
    IdleWorkloadSuspender suspender,
    RunSchedule schedule,
    IRunLease lease,
    WorkerStatus status,
    IOptions<WorkerOptions> options,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<ScheduledWorker> logger) : BackgroundService
{
    // Timers are limited to 49 days, and a schedule can be yearly.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.RunOnce)
        {
            // A host that is stopped before it has started throws an exception.
            await WaitForStartAsync(stoppingToken);
            await RunAsync("once", stoppingToken);
            lifetime.StopApplication();
            return;
        }

        while (true)
        {
            var now = clock.GetUtcNow();
            var next = schedule.GetNext(now);
            LogNextRun(next.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
            await WaitUntilAsync(next, stoppingToken);
            await RunOnOneReplicaAsync(next, stoppingToken);
        }
    }

    private async Task WaitUntilAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        while (time - clock.GetUtcNow() is var rest && rest > TimeSpan.Zero)
        {
            await Task.Delay(rest < LongestDelay ? rest : LongestDelay, clock, cancellationToken);
        }
    }

    private async Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), started);
        await started.Task.WaitAsync(cancellationToken);
    }

    private async Task RunOnOneReplicaAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        var run = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

        // Until the next run, another replica may stop without completing this one.
        while (clock.GetUtcNow() < schedule.GetNext(time))
        {
            switch (await AcquireAsync(run))
            {
                case LeaseState.Acquired:
                    await RunAsync(run, cancellationToken);
                    return;
                case LeaseState.Completed:
                    LogCompletedElsewhere(run);
                    return;
                default:
                    LogHeldElsewhere(run, options.Value.LeaseDuration);
                    await Task.Delay(options.Value.LeaseDuration, clock, cancellationToken);
                    break;
            }
        }
    }

    private async Task<LeaseState> AcquireAsync(string run)
    {
        try
        {
            return await lease.AcquireAsync(run);
        }
        catch (RedisException exception)
        {
            // Without the lease, two replicas could act.
            status.LastError = "The lease could not be acquired.";
            LogLeaseUnavailable(exception, run);
            return LeaseState.Held;
        }
    }

    private async Task RunAsync(string run, CancellationToken cancellationToken)
    {
        try
        {
            status.LastError = await suspender.RunAsync(run, cancellationToken);
        }
        catch (Exception exception) when (exception is RunAiException or RedisException)
        {
            status.LastError = exception.Message;
            LogFailed(exception, run);
        }

        WorkerTelemetry.Runs.Add(1, new KeyValuePair<string, object?>("outcome", status.LastError is null ? "succeeded" : "failed"));
    }

    [LoggerMessage(LogLevel.Information, "The next run is at {Time}.")]
    private partial void LogNextRun(string time);

    [LoggerMessage(LogLevel.Information, "Another replica has completed the run {Run}.")]
    private partial void LogCompletedElsewhere(string run);

    [LoggerMessage(LogLevel.Information, "Another replica has the lease of the run {Run}. It is tried again in {Duration}.")]
    private partial void LogHeldElsewhere(string run, TimeSpan duration);

    [LoggerMessage(LogLevel.Error, "The lease of the run {Run} could not be acquired.")]
    private partial void LogLeaseUnavailable(Exception exception, string run);

    [LoggerMessage(LogLevel.Error, "The run {Run} failed.")]
    private partial void LogFailed(Exception exception, string run);
}
