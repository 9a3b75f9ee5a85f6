namespace RunAi.Generated.Kubernetes;

/// <summary>Selects a part of the log of a workload.</summary>
/// <example>
/// <code>
/// var options = new WorkloadLogOptions { Container = "main", TailLines = 100 };
/// </code>
/// </example>
public sealed record WorkloadLogOptions
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(1);

    /// <summary>
    /// Gets the namespace of the project; the default one, <see cref="ProjectNamespace.GetName"/>, when <see langword="null"/>.
    /// </summary>
    public string? Namespace { get; init; }

    /// <summary>Gets the name of the container whose log is read in each pod; all containers except init containers when <see langword="null"/>.</summary>
    public string? Container { get; init; }

    /// <summary>Gets the age of the oldest lines; all lines when <see langword="null"/>. It is sent in whole seconds, rounded up.</summary>
    public TimeSpan? Since { get; init; }

    /// <summary>Gets the number of lines from the end of each container's log; all lines when <see langword="null"/>.</summary>
    public long? TailLines { get; init; }

    /// <summary>Gets a value indicating whether each line begins with its time (RFC 3339).</summary>
    public bool Timestamps { get; init; }

    /// <summary>
    /// Gets the time to wait for another pod after all pods have ended and one of them has failed or was deleted, because such pods are replaced. The default
    /// is 15 seconds. If all pods have succeeded, following ends at once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan ReplacementTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestTimeout);
            field = value;
        }
    } = TimeSpan.FromSeconds(15);

    /// <summary>Gets the clock of <see cref="ReplacementTimeout"/>. The default is that of the system.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
