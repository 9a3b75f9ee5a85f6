using System.Globalization;
using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>Sends a request repeatedly, with growing pauses, until its result ends the waiting. Not thread-safe; can be used only once.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="goal">What the caller waits for, for messages.</param>
/// <param name="options">The options of the caller.</param>
internal sealed class Polling<T>(string goal, WaitOptions<T> options)
{
    private const double Growth = 1.5;
    private const double Jitter = 0.2;

    private static readonly TimeSpan LongestRequested = TimeSpan.FromMinutes(5);

    private readonly long _start = options.TimeProvider.GetTimestamp();
    private T? _last;
    private bool _hasResponse;
    private TimeSpan _interval = options.Interval;
    private int _failures;

    /// <summary>Gets the time since the start.</summary>
    public TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_start);

    /// <summary>Polls until <paramref name="evaluate"/> returns another value than <see cref="PollingResult.Continue"/>.</summary>
    /// <exception cref="RunAiWaitException">The resource does not exist (404), or the timeout has passed.</exception>
    public async Task<(T Value, PollingResult Result)> RunAsync(
        Func<CancellationToken, Task<T>> get, Func<T, TimeSpan, PollingResult> evaluate, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan? retryAfter = null;
            Exception? failure = null;
            try
            {
                var value = await get(cancellationToken).ConfigureAwait(false);
                (_last, _hasResponse) = (value, true);
                _failures = 0;
                options.Progress?.Report(value);
                if (evaluate(value, Elapsed) is var result and not PollingResult.Continue)
                {
                    return (value, result);
                }
            }
            catch (RunAiApiException exception) when (exception.IsNotFound)
            {
                throw CreateDeleted(exception);
            }
            catch (RunAiException exception) when (IsTransient(exception) && _failures++ < options.MaxTransientFailures)
            {
                failure = exception;
                retryAfter = (exception as RunAiApiException)?.RetryAfter;
            }

            await PauseAsync(retryAfter, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsTransient(RunAiException exception) =>
        exception is RunAiConnectionException or RunAiTimeoutException
        || (exception is RunAiApiException && exception.ResponseStatusCode is (int)HttpStatusCode.TooManyRequests or (int)HttpStatusCode.BadGateway
            or (int)HttpStatusCode.ServiceUnavailable or (int)HttpStatusCode.GatewayTimeout);

    private async Task PauseAsync(TimeSpan? retryAfter, Exception? failure, CancellationToken cancellationToken)
    {
        var pause = _interval * (1 + (Jitter * ((2 * Random.Shared.NextDouble()) - 1)));
        if (retryAfter > pause)
        {
            pause = Min(retryAfter.Value, LongestRequested);
        }

        if (options.Timeout is { } timeout)
        {
            var remaining = timeout - Elapsed;
            if (remaining <= TimeSpan.Zero)
            {
                throw Create(WaitFailure.TimedOut, $"the timeout of {Format(timeout)} has passed", failure);
            }

            // The last request is sent at the end of the timeout.
            pause = pause < remaining ? pause : remaining;
        }

        _interval = Min(_interval * Growth, options.MaxInterval);
        await Task.Delay(pause, options.TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    private RunAiWaitException CreateDeleted(RunAiApiException exception) => Create(
        WaitFailure.Deleted,
        _hasResponse
            ? "the resource was deleted in the meantime (404)"
            : "the resource does not exist (404). It was deleted, or the ID is not correct",
        exception);

    private RunAiWaitException Create(WaitFailure reason, string description, Exception? innerException) =>
        new($"Waiting for {goal} ended after {Format(Elapsed)}: {description}.", innerException)
        {
            Failure = reason,
            LastValue = _hasResponse ? _last : null,
            Elapsed = Elapsed,
        };

    private static TimeSpan Min(TimeSpan first, TimeSpan second) => first < second ? first : second;

    private static string Format(TimeSpan time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "c" : @"hh\:mm\:ss\.f", CultureInfo.InvariantCulture);
}
