namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents the target of a reference: a value in a file, a reference within the spec itself, or a failure.</summary>
internal readonly struct PartLocation
{
    private PartLocation(PartPosition? position, string? reference, ReferenceFailure? failure)
    {
        Position = position;
        Reference = reference;
        Failure = failure;
    }

    public PartPosition? Position { get; }

    /// <summary>Gets the reference within the spec, which the reader of the document resolves.</summary>
    public string? Reference { get; }

    public ReferenceFailure? Failure { get; }

    public static implicit operator PartLocation(PartPosition position) => new(position, reference: null, failure: null);

    public static implicit operator PartLocation(ReferenceFailure failure) => new(position: null, reference: null, failure);

    public static PartLocation InSpec(string fragment) => new(position: null, "#" + fragment, failure: null);
}
