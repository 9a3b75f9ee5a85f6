using System.Reflection;
using System.Text.RegularExpressions;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Compares the tables of MSBuild properties, targets and metadata in docs/configuration.md with the build files.</summary>
public sealed partial class BuildSettingPageTests
{
    private const string Page = "docs/configuration.md";

    private static readonly string BuildFiles = string.Concat(
        Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, "build"), "*.*").Select(File.ReadAllText));

    [Fact]
    public void Page_lists_all_properties() => Assert.Equal(Find(Property()), ReadNames("## MSBuild properties"));

    [Fact]
    public void Page_lists_all_targets() => Assert.Equal(Find(Target()), ReadNames("## MSBuild targets"));

    [Fact]
    public void Page_lists_all_metadata() => Assert.Equal(
        Find(Metadata()).Except(
            ["Identity", "FullPath", "RootDir", "Directory", "Filename", "Extension", "DefiningProjectFullPath", "IsBundled", "_RunAiParts", "_RunAiLinks"]),
        ReadNames("## Metadata of RunAiSpec items"));

    /// <summary>The generator warns of other names (RUNAI0022).</summary>
    [Fact]
    public void Page_lists_the_metadata_that_the_generator_accepts() => Assert.Equal(
        ((string[])typeof(UnknownMetadata).GetField("Known", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Order(StringComparer.Ordinal),
        ReadNames("## Metadata of RunAiSpec items"));

    private static IEnumerable<string> Find(Regex name) =>
        name.Matches(BuildFiles).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> ReadNames(string heading) =>
        MarkdownTable.ReadRows(Page, heading).Select(cells => Assert.Single(MarkdownTable.ReadCode(cells[0]))).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\$\((RunAi\w+)[).]")]
    private static partial Regex Property();

    [GeneratedRegex("<Target Name=\"(RunAi\\w+)\"")]
    private static partial Regex Target();

    [GeneratedRegex(@"%\(RunAiSpec\.(\w+)\)")]
    private static partial Regex Metadata();
}
