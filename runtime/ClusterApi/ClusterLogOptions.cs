using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.ClusterApi;

/// <summary>Specifies how the log of a workload is read from its cluster.</summary>
/// <example>
/// <code>
/// var options = new ClusterLogOptions { KeepAliveInterval = TimeSpan.FromSeconds(10), IdleTimeout = TimeSpan.FromMinutes(30) };
/// </code>
/// </example>
public sealed record ClusterLogOptions
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    /// <summary>
    /// Gets the interval of the frames that keep the connection open without data, because proxies end idle connections. The default is 30 seconds.
    /// Zero sends none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan KeepAliveInterval { get; init => field = ThrowIfNotBetween(TimeSpan.Zero, value); } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets the longest time without data. <see cref="IClusterApiClient.GetLogsAsync"/> then returns what has arrived; <see langword="null"/> means two
    /// seconds. <see cref="IClusterApiClient.FollowLogsAsync"/> then throws a <see cref="RunAiTimeoutException"/>; <see langword="null"/>, the default, means
    /// no limit, because a program can be silent for any time. The time that the caller spends between two lines does not count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive or longer than a day.</exception>
    public TimeSpan? IdleTimeout { get; init => field = value is { } time ? ThrowIfNotBetween(TimeSpan.FromMilliseconds(1), time) : null; }

    /// <summary>Gets the clock of <see cref="IdleTimeout"/>. The default is that of the system.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets the type of the workload in the path. The default is <c>training</c>, the only documented one.</summary>
    [Experimental(ExperimentalIds.UndocumentedOperation)]
    public string WorkloadType { get; init; } = "training";

    /// <summary>Gets the framework of the workload in the path. The default is <c>runai</c>, the only documented one.</summary>
    [Experimental(ExperimentalIds.UndocumentedOperation)]
    public string Framework { get; init; } = "runai";

    private static TimeSpan ThrowIfNotBetween(TimeSpan shortest, TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestTime);
        return value;
    }
}
