namespace RunAi.Generated;

/// <summary>Represents how a method of <see cref="RunAiWait"/> or a generated <c>WaitFor…Async</c> method polls, and what it reports.</summary>
/// <typeparam name="T">The type of the polled resource.</typeparam>
/// <example>
/// <code>
/// var training = await runAi.Trainings.WaitForTrainingAsync(
///     id, Phase.Completed, new() { Timeout = TimeSpan.FromHours(8), Progress = new Progress&lt;Training&gt;(value => Console.WriteLine(value.ActualPhase)) });
/// </code>
/// </example>
public sealed class WaitOptions<T>
{
    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);

    /// <summary>
    /// Gets or sets the time between the first two requests. The default is 2 seconds. Each further pause is one and a half times as long, up to
    /// <see cref="MaxInterval"/>, and differs by up to 20 % at random, so that clients that start together do not poll together.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan Interval { get; set => field = ThrowIfNotInterval(value); } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Gets or sets the maximum time between two requests. The default is 30 seconds. A Retry-After header can make a pause longer, up to five minutes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan MaxInterval { get; set => field = ThrowIfNotInterval(value); } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets the time after which waiting ends with a <see cref="RunAiWaitException"/>, or <see langword="null"/> (the default) for no limit. The
    /// resource is not changed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? Timeout { get; set => field = value is { } time ? ThrowIfNegative(time) : null; }

    /// <summary>
    /// Gets or sets how long a phase of failure that the first response already shows is taken for an old one. The default is 10 seconds. A workload that
    /// is being resumed, for example, can still be Stopped.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan SettlingTime { get; set => field = ThrowIfNegative(value); } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the number of consecutive requests that may fail for a temporary reason: no connection, a timeout, or the status code 429, 502, 503 or
    /// 504. The default is 5.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxTransientFailures
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 5;

    /// <summary>Gets or sets the receiver of each response, or <see langword="null"/> (the default) for none.</summary>
    public IProgress<T>? Progress { get; set; }

    /// <summary>Gets or sets the clock. The default is that of the system.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    private static TimeSpan ThrowIfNotInterval(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestInterval);
        return ThrowIfNegative(value);
    }

    private static TimeSpan ThrowIfNegative(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        return value;
    }
}
