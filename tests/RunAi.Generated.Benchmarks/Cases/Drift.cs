using RunAi.Generated.Benchmarks.Samples;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>The response conforms to the spec.</summary>
public class Drift : DriftCase
{
    private protected override byte[] CreatePage() => ProjectSamples.Page(Items);

    private protected override async Task Verify()
    {
        Listen(RunAiDiagnostics.DriftMeterName, static (_, _, tags, _) =>
            throw new InvalidOperationException($"The response deviates from the spec: {string.Join(", ", tags.ToArray())}"));
        await Listening();
        StopListening();
    }
}
