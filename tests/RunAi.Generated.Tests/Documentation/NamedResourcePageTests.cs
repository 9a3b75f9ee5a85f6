using System.Text.RegularExpressions;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Compares the tables of the resources that can be found and ensured with the code of the bundled Administrator client.</summary>
public sealed partial class NamedResourcePageTests
{
    private static readonly string Code = string.Concat(
        BundledSpecs.Code.Files.Where(file => file.HintName.StartsWith("RunAi.Administrator.", StringComparison.Ordinal)).Select(file => file.Text));

    private static readonly Dictionary<string, string> Properties = GroupProperty().Matches(Code)
        .DistinctBy(static match => match.Groups[1].Value)
        .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value, StringComparer.Ordinal);

    [Fact]
    public void Table_lists_the_methods_that_find_and_ensure()
    {
        var ensures = Ensure().Matches(Code).ToLookup(
            static match => $"{GetProperty(match)} {match.Groups["find"].Value}",
            static match => match.Groups["name"].Value);
        var expected = Find().Matches(Code).Select(static match => $"{Properties[match.Groups["owner"].Value]} {match.Groups["name"].Value}")
            .Order(StringComparer.Ordinal)
            .Select(find => $"{find} {string.Join(' ', ensures[find])}".TrimEnd());

        var rows = ReadRows("| Property | Find | Ensure |");

        Assert.Equal(expected, rows.Select(static row => string.Join(' ', InlineCode().Matches(row).Select(static code => code.Groups[1].Value))));
        Assert.All(rows, static row => Assert.DoesNotMatch("[|] *[|]$", row));
    }

    [Fact]
    public void Table_gives_a_reason_for_each_other_list()
    {
        var searched = Find().Matches(Code).Select(static match => $"{Properties[match.Groups["owner"].Value]}.{match.Groups["list"].Value}").ToHashSet();
        var expected = Interface().Matches(Code)
            .SelectMany(static match => Enumeration().Matches(match.Groups["body"].Value)
                .Select(list => $"{Properties.GetValueOrDefault(match.Groups["name"].Value)}.{list.Groups["name"].Value}"))
            .Where(list => !searched.Contains(list))
            .Order(StringComparer.Ordinal);

        var rows = ReadRows("| Lists | Reason |");

        var lists = rows.SelectMany(static row => InlineCode().Matches(row)).Select(static code => code.Groups[1].Value);
        Assert.Equal(expected, lists.Order(StringComparer.Ordinal));
    }

    private static string GetProperty(Match ensure) =>
        ensure.Groups["group"] is { Success: true, Value: var property } ? property : Properties[ensure.Groups["owner"].Value];

    private static List<string> ReadRows(string header) =>
    [
        .. File.ReadAllLines(Path.Combine(TestPaths.Repository, "docs", "clients.md"))
            .SkipWhile(line => line != header).Skip(2).TakeWhile(static line => line.StartsWith('|')),
    ];

    [GeneratedRegex(@"public (I\w+Client) (\w+) \{ get; \}")]
    private static partial Regex GroupProperty();

    [GeneratedRegex(@"public static Task<\S+\?> (?<name>Find\w+Async)\(\s*this (?<owner>I\w+Client)[^;]*?client\.(?<list>Enumerate\w+Async)\(")]
    private static partial Regex Find();

    [GeneratedRegex(
        @"public static Task<Ensured<[^\n]+?>> (?<name>Ensure\w+Async)\(\s*this (?<owner>I\w+Client)"
        + @"[^;]*?client\.((?<group>\w+)\.)?(?<find>Find\w+Async)\(")]
    private static partial Regex Ensure();

    [GeneratedRegex(@"public partial interface (?<name>I\w+Client)[^\n]*\n\{(?<body>.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex Interface();

    [GeneratedRegex(@"IAsyncEnumerable<\S+> (?<name>Enumerate\w+Async)\(")]
    private static partial Regex Enumeration();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InlineCode();
}
