using System.Text.RegularExpressions;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Architecture;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Each claim of docs/comparison.md about this project has a test, and each claim about another one a source.</summary>
public sealed partial class ComparisonPageTests
{
    private const string Page = "docs/comparison.md";

    private static readonly ILookup<string, string> TestClasses = RepositoryFiles.Find(".cs")
        .Where(path => path.StartsWith("tests/", StringComparison.Ordinal))
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), RepositoryFiles.ReadText);

    public static TheoryData<string> Tests { get; } =
        [.. MarkdownTable.ReadRows(Page, "## Tests").SelectMany(cells => MarkdownTable.ReadCode(cells[1])).Distinct()];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Test_exists(string test)
    {
        var (type, method) = test.Split('.') is [var first, var second] ? (first, second) : (test, "");
        Assert.Contains(TestClasses[type], text => method.Length == 0 || Regex.IsMatch(text, $@"\b{method}\("));
    }

    [Fact]
    public void Every_row_of_the_table_has_a_test() =>
        Assert.Equal(ReadLabels("README.md", "## Compared with other generators"), ReadLabels(Page, "## Tests"));

    [Fact]
    public void Every_product_has_a_source() => Assert.All(
        MarkdownTable.ReadRows(Page, "## Sources"),
        cells => Assert.Matches(SourceLink(), cells[2]));

    private static IEnumerable<string> ReadLabels(string path, string heading) => MarkdownTable.ReadRows(path, heading).Select(cells => cells[0]);

    [GeneratedRegex(@"\]\(https://[^)]+\)")]
    private static partial Regex SourceLink();
}
