/// <summary>The parts of the body of DoIt.</summary>
public sealed partial class DoItForm
{
    /// <summary>What to send.</summary>
    public required FilePart File { get; set; }

    public DoItRequestMeta? Meta { get; set; }

    public string? Name { get; set; }

    public IReadOnlyList<string>? Tags { get; set; }
}
