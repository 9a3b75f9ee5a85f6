using System.Globalization;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.CSharp;

public sealed class MethodNamesTests
{
    private const int Count = 4_000;

    // Each method takes two names, and each name costs a few comparisons, whatever the number of operations.
    private const int WorkPerOperation = 64;

    public static TheoryData<string, Func<int, string>> Routes => new()
    {
        { "different paths", index => "/items/" + index.ToString(CultureInfo.InvariantCulture) },
        { "one path", _ => "/items" },
        { "paths with the same identifier", index => "/items/" + new string('-', index % 100) },
    };

    [Theory]
    [MemberData(nameof(Routes), DisableDiscoveryEnumeration = true)]
    public void Work_for_operations_with_one_id_is_proportional_to_their_number(string name, Func<int, string> getRoute)
    {
        var comparer = new CountingComparer();
        var operations = Enumerable.Range(0, Count).Select(index => CreateOperation(index, getRoute(index))).ToList();

        var names = MethodNames.Assign(operations, new NameScope(new HashSet<string>(comparer)));

        Assert.True(names.Values.Distinct().Count() == Count, name);
        Assert.InRange(comparer.Count, Count, Count * WorkPerOperation);
    }

    private static ApiOperationModel CreateOperation(int index, string route) => new()
    {
        Key = "#/paths/" + index.ToString(CultureInfo.InvariantCulture),
        Location = new SourceLocation("spec", 0, 0),
        NameHint = "get_item",
        Group = "Items",
        Method = "get",
        HttpMethod = "GET",
        Path = route,
        Route = route,
        Parameters = [],
        Responses = [],
        Errors = [],
    };
}
