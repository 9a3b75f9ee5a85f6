namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>Amounts of the three resource types.</summary>
public sealed class Amounts
{
    public double? Cpu { get; set; }

    public double? Gpu { get; set; }

    public double? Memory { get; set; }
}
