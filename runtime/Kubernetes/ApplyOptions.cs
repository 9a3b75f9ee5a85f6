namespace RunAi.Generated.Kubernetes;

/// <summary>Contains the options of a server-side apply.</summary>
public sealed record ApplyOptions
{
    /// <summary>Gets a value indicating whether fields that other managers own are taken over instead of being conflicts.</summary>
    public bool Force { get; init; }

    /// <summary>Gets a value indicating whether the server only validates the request and stores nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Gets how the server handles unknown and duplicate fields; with a warning when <see langword="null"/>.</summary>
    public FieldValidation? FieldValidation { get; init; }
}
