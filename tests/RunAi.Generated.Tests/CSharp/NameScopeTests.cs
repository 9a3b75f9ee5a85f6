using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.Tests.CSharp;

public sealed class NameScopeTests
{
    private const int Count = 4_000;

    // Each name costs a few comparisons with reserved and taken names, whatever the number of names.
    private const int WorkPerName = 24;

    [Theory]
    [InlineData("Get")]
    [InlineData("Get2")]
    [InlineData("")]
    public void Work_for_namesakes_is_proportional_to_their_number(string name)
    {
        var comparer = new CountingComparer();
        var scope = new NameScope(new HashSet<string>(comparer));

        var names = Enumerable.Range(0, Count).Select(_ => scope.Take(name)).ToList();

        Assert.Equal(Count, names.Distinct().Count());
        Assert.InRange(comparer.Count, Count, Count * WorkPerName);
    }

    [Fact]
    public void Work_for_namesakes_with_a_suffix_is_proportional_to_their_number()
    {
        var comparer = new CountingComparer();
        var scope = new NameScope(new HashSet<string>(comparer));

        var names = Enumerable.Range(0, Count).Select(_ => scope.Take("Thing", "Model")).ToList();

        Assert.Equal(["Thing", "ThingModel", "Thing2", "Thing3"], names.Take(4));
        Assert.Equal(Count, names.Distinct().Count());
        Assert.InRange(comparer.Count, Count, Count * WorkPerName);
    }

    [Fact]
    public void Numbers_continue_after_names_that_are_taken_with_a_number()
    {
        var scope = new NameScope(new HashSet<string>(StringComparer.Ordinal), "Get2", "Get4");

        Assert.Equal(["Get", "Get3", "Get5", "Get6"], Enumerable.Range(0, 4).Select(_ => scope.Take("Get")));
    }
}
