using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Calls of a renamed operation compile unchanged if <c>x-runai-former-name</c> keeps its name.</summary>
public sealed class FormerNameTests
{
    private const string Before = """
        "/carts":{"get":{"operationId":"list_carts","tags":["Shop"],"responses":{"200":{"description":"","content":{"application/json":{"schema":
          {"type":"array","items":{"type":"string"} } } } } } } }
        """;

    [Theory]
    [InlineData("\"find_carts\"", "ListCartsAsync,EnumerateCartsAsync")]
    [InlineData("\"find_carts\",\"x-runai-former-name\":\"list_carts\"", "")]
    public void Renamed_operation_changes_the_code_without_its_former_name(string name, string members)
    {
        var after = Before.Replace("\"list_carts\"", name, StringComparison.Ordinal);

        var changes = SpecDiff.Compare(Specs.CreateModel(Specs.Document(Before)), Specs.CreateModel(Specs.Document(after))).CodeChanges;

        Assert.Equal(members.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), changes.Select(change => change.Member));
    }
}
