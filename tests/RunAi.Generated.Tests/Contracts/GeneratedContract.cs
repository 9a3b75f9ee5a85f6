using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Contracts;

/// <summary>Generates the contracts of specs.</summary>
internal static class GeneratedContract
{
    public const string Path = "client.api.txt";

    /// <summary>Returns the lines of the contract of a spec.</summary>
    public static IReadOnlyList<string> Generate(SpecItem spec) => Read(Run(spec));

    /// <summary>Runs the generator for a spec whose contract file does not exist.</summary>
    public static GeneratorStep Run(SpecItem spec) => new GeneratorSession(spec with { Contract = new ContractItem(Path, Text: null) }).Run();

    /// <summary>Returns the lines of the only contract of a run.</summary>
    public static IReadOnlyList<string> Read(GeneratorStep step) =>
        [.. Assert.Single(step.GetOutputs(TrackingNames.Outputs).Select(output => ((SpecOutput)output.Value).Contract).OfType<SpecContract>()).Lines];

    /// <summary>Returns the text of the contract file of a spec.</summary>
    public static string GetText(SpecItem spec) => string.Concat(Generate(spec).Select(line => line + "\n"));
}
