using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Tests that all work of an overlay is counted. Each overlay is small and takes seconds or gigabytes without a limit.</summary>
public sealed class OverlayBudgetTests
{
    private const int Limit = 20_000;

    private static readonly string List = "[" + string.Join(",", Enumerable.Range(0, 300)) + "]";

    private static readonly string Long = new('x', 100_000);

    private static readonly string Spec = $$"""{"list":{{List}},"same":{{List}},"text":"{{Long}}","copy":"{{Long}}","number":1{{new string('0', 100_000)}}}""";

    public static TheoryData<string> Targets => new()
    {
        "$.list[?$.list==$.same]",
        "$.list[?$.list<=$.same]",
        "$.list[?$.list!=$.same]",
        "$.list[?$==$]",
        "$.list[?$.text==$.copy]",
        "$.list[?$.text<$.copy]",
        "$.list[?$.number==1]",
        "$.list[?" + string.Join("||", Enumerable.Repeat("$.a==1", 1_000)) + "]",
        "$.list[?" + string.Join("&&", Enumerable.Repeat("$", 1_000)) + "]",
        "$.list[" + string.Join(",", Enumerable.Repeat("*", 1_000)) + "]",
        "$.list[" + string.Join(",", Enumerable.Repeat("::", 1_000)) + "]",
        "$" + string.Concat(Enumerable.Repeat(".a", 10_000)),
        "$.list[?$" + string.Concat(Enumerable.Repeat(".a", 10_000)) + "]",
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Query_with_too_much_work_is_rejected(string target)
    {
        var result = Apply($$"""[{"target":"{{target}}","remove":true}]""");

        Assert.Contains("RUNAI0016", Assert.Single(result.Diagnostics), StringComparison.Ordinal);
        Assert.Same(result.Before, result.After);
    }

    [Theory]
    [InlineData("""{"target":"$.list[?@==1]","update":1}""")]
    [InlineData("""{"target":"$","update":{}}""")]
    [InlineData("""{"target":"$.list","copy":"$.same"}""")]
    [InlineData("""{"target":"$.missing","remove":true}""")]
    [InlineData("""{"target":"$.list[0]","update":1}""")]
    public void Actions_of_an_overlay_share_the_limit(string action)
    {
        var result = Apply("[" + string.Join(",", Enumerable.Repeat(action, 3_000)) + "]");

        Assert.Contains("RUNAI0016", result.Diagnostics[^1], StringComparison.Ordinal);
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Contains("RUNAI0016", StringComparison.Ordinal));
    }

    [Fact]
    public void Message_does_not_repeat_a_long_query()
    {
        var result = Apply($$"""[{"target":"{{"$" + string.Concat(Enumerable.Repeat(".a", 10_000))}}","remove":true}]""");

        Assert.InRange(Assert.Single(result.Diagnostics).Length, 1, 500);
    }

    [Theory]
    [InlineData("$.list[?@==299]", 5_000)]
    [InlineData("$.text", 100)]
    public void Usual_query_takes_few_steps(string target, int expected)
    {
        var budget = new QueryBudget(SpecLimits.Default);
        var root = SpecReading.Parse(Spec);

        Assert.Single(new JsonPathEvaluator(root, budget).Find(JsonPathQuery.Parse(target, budget, out _)!, new SpecPosition(root)));

        Assert.InRange(budget.Steps, 1, expected);
    }

    private static OverlayResult Apply(string actions) => OverlayResult.ApplyOverlay(
        SpecReading.Parse(Spec), $$"""{"overlay":"1.1.0","actions":{{actions}}}""", new SpecLimits { QuerySteps = Limit });
}
