/// <summary>The parts of the request body of DoIt.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DoItForm
{
    /// <summary>What to send.</summary>
    public required FilePart File { get; set; }
    public DoItRequestMeta? Meta { get; set; }
    public string? Name { get; set; }
    public IReadOnlyList<string>? Tags { get; set; }
}
