namespace RunAi.Generated.Kubernetes;

/// <summary>Contains the options of a request that changes an object.</summary>
public sealed record WriteOptions
{
    /// <summary>Gets a value indicating whether the server only validates the request and stores nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// Gets the name of the manager that owns the changed fields, at most 128 characters; derived from the user agent when <see langword="null"/>.
    /// </summary>
    public string? FieldManager { get; init; }

    /// <summary>Gets how the server handles unknown and duplicate fields; with a warning when <see langword="null"/>.</summary>
    public FieldValidation? FieldValidation { get; init; }
}
