using System.Text.RegularExpressions;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Compares docs/exceptions.md with the public API of all packages.</summary>
public sealed partial class ExceptionPageTests
{
    private const string Page = "docs/exceptions.md";

    /// <summary>The names of the properties of each public exception. Overriding properties are documented with the base class.</summary>
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Exceptions =
    (
        from file in Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "runtime"), "PublicAPI.*.txt", SearchOption.AllDirectories)
        from line in File.ReadLines(file)
        let member = Member().Match(line)
        where member.Success
        group member.Groups["property"].Value by member.Groups["type"].Value).ToDictionary(
            type => type.Key,
            type => (IReadOnlyList<string>)[.. type.Where(property => property.Length > 0)]);

    public static TheoryData<string> Types { get; } = [.. Exceptions.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Page_describes_all_public_exceptions() => Assert.Equal(
        Exceptions.Keys.Order(StringComparer.Ordinal),
        File.ReadLines(Path.Combine(TestPaths.Repository, Page)).Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].Trim('`')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void Page_describes_all_properties_of_an_exception(string type) => Assert.Equal(
        Exceptions[type].Order(StringComparer.Ordinal),
        MarkdownTable.ReadRows(Page, $"## `{type}`").SelectMany(cells => MarkdownTable.ReadCode(cells[0]))
            .Except(["ResponseStatusCode", "ResponseHeaders"]).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^(abstract |virtual )?RunAi\.[\w.]*?\.?(?<type>\w+Exception(<\w+>)?)(\.(?<property>\w+)\.get -> .+)?$")]
    private static partial Regex Member();
}
