namespace RunAi.Generated.Kubernetes;

/// <summary>Contains the options of a deletion.</summary>
public sealed record DeletionOptions
{
    /// <summary>
    /// Gets what happens to dependent objects; the server decides when <see langword="null"/>, for custom kinds <see cref="DeletionPropagation.Background"/>.
    /// </summary>
    public DeletionPropagation? Propagation { get; init; }

    /// <summary>
    /// Gets the period until the object is removed; the server decides when <see langword="null"/>. It is sent in whole seconds, rounded up. Zero removes the
    /// object at once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? GracePeriod
    {
        get;
        init
        {
            if (value < TimeSpan.Zero)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "The grace period must not be negative.");
            }

            field = value;
        }
    }

    /// <summary>
    /// Gets the identifier that the object must have; any when <see langword="null"/>. Protects an object that was created again with the same name.
    /// </summary>
    public string? Uid { get; init; }

    /// <summary>Gets the version that the object must have; any when <see langword="null"/>.</summary>
    public string? ResourceVersion { get; init; }

    /// <summary>Gets a value indicating whether the server only validates the request and deletes nothing.</summary>
    public bool DryRun { get; init; }
}
