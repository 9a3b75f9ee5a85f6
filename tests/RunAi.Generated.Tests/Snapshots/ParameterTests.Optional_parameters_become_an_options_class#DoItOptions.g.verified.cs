/// <summary>The optional parameters of DoIt.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DoItOptions
{
    /// <summary>The first. At most 5 characters. Default: x.</summary>
    public string? A { get; set; }
    public long? B { get; set; }
    public DoItC? C { get; set; }
    public IReadOnlyList<string>? D { get; set; }
}
