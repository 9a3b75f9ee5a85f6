namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Amounts of the three kinds of resource.</summary>
public sealed class Amounts
{
    public double? Cpu { get; set; }

    public double? Gpu { get; set; }

    public double? Memory { get; set; }
}
