using System.Text.RegularExpressions;
using RunAi.Generated.TestSupport;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>Compiles the examples in the documentation of the bundled Administrator client.</summary>
public sealed partial class EmittedExampleTests
{
    [Fact]
    public void Methods_that_wait_find_ensure_and_read_metrics_and_conditions_have_an_example_that_compiles()
    {
        var examples = BundledSpecs.Code.GetExamples("RunAi.Administrator", "AdministratorClient");

        var (count, errors) = examples.Compile(Methods());

        Failures.AssertNone("Members without one example", examples.Missing);
        Failures.AssertNone("Examples that do not compile", errors);
        Assert.InRange(count, 100, 1000);
    }

    [GeneratedRegex("^(WaitFor|Find|Get.*ByNameAsync$|Ensure|Enumerate.*SamplesAsync$|(Suspend|Resume|Delete)WorkloadAsync$)")]
    private static partial Regex Methods();
}
