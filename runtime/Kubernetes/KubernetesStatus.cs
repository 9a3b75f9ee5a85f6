namespace RunAi.Generated.Kubernetes;

/// <summary>Represents the <c>Status</c> object that an API server returns for errors.</summary>
public sealed class KubernetesStatus
{
    /// <summary>Gets the message.</summary>
    public string? Message { get; init; }

    /// <summary>Gets the reason, for example <c>NotFound</c>. It is more specific than the status code.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the status code, or <see langword="null"/> if the object contains none.</summary>
    public int? Code { get; init; }

    /// <summary>Gets the name of the resource, or <see langword="null"/> if the error is not about one resource.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the group of the resource, or <see langword="null"/> if it is not known.</summary>
    public string? Group { get; init; }

    /// <summary>Gets the kind of the resource, often its plural, or <see langword="null"/> if it is not known.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the UID of the resource, or <see langword="null"/> if it is not known.</summary>
    public string? Uid { get; init; }

    /// <summary>Gets the causes, for example one for each invalid field.</summary>
    public IReadOnlyList<KubernetesStatusCause> Causes { get; init; } = [];

    /// <summary>Gets the seconds to wait before the next attempt, or <see langword="null"/> if the object contains none.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>
    /// Gets the token with which a list whose token has expired can be continued with a newer state, or <see langword="null"/> if there is none.
    /// </summary>
    public string? Continue { get; init; }

    /// <summary>Returns the reason and the message.</summary>
    public override string ToString() => $"{Reason}: {Message}";
}
