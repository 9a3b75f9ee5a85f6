/// <summary>The optional parameters of DoIt.</summary>
public sealed partial class DoItOptions
{
    public string? A { get; set; }

    [Obsolete("The API calls it deprecated.")]
    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }
}
