using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Each project of the response deviates from the spec.</summary>
public class DriftFound : DriftCase
{
    private protected override byte[] CreatePage() => ProjectSamples.DriftedPage(Items);
}
