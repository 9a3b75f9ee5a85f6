/// <summary>The optional parameters of DoIt.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DoItOptions
{
    public string? A { get; set; }
    [Obsolete("Deprecated by the API.")]
    public string? B { get; set; }
    public string? C { get; set; }
    public string? D { get; set; }
}
