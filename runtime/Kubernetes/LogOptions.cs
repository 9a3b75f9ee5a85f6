namespace RunAi.Generated.Kubernetes;

/// <summary>Selects a part of a log.</summary>
public sealed record LogOptions
{
    /// <summary>Gets the name of the container; required if the object has several containers and no default one.</summary>
    public string? Container { get; init; }

    /// <summary>Gets a value indicating whether the log of the previous, terminated instance of the container is read.</summary>
    public bool Previous { get; init; }

    /// <summary>
    /// Gets the age of the oldest lines; all lines when <see langword="null"/>. It is sent in whole seconds, rounded up. Only one of <see cref="Since"/> and
    /// <see cref="SinceTime"/> can be set.
    /// </summary>
    public TimeSpan? Since { get; init; }

    /// <summary>Gets the time of the oldest lines; all lines when <see langword="null"/>.</summary>
    public DateTimeOffset? SinceTime { get; init; }

    /// <summary>Gets the number of lines from the end of the log; all lines when <see langword="null"/>.</summary>
    public long? TailLines { get; init; }

    /// <summary>Gets a value indicating whether each line begins with its time (RFC 3339).</summary>
    public bool Timestamps { get; init; }

    /// <summary>Gets the number of bytes after which the log ends, which can be inside a line or a character; all bytes when <see langword="null"/>.</summary>
    public long? LimitBytes { get; init; }
}
