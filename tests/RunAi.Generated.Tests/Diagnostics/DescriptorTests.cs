using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

public sealed partial class DescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        [.. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Every_id_has_one_descriptor() => Assert.Equal(
        typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_descriptor_can_be_found_by_its_id() => Assert.All(Descriptors, descriptor => Assert.Same(descriptor, DiagnosticDescriptors.Get(descriptor.Id)));

    [Fact]
    public void Every_descriptor_is_listed_for_its_release() => Assert.Equal(
        Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled")} | {descriptor.Title}").Order(StringComparer.Ordinal),
        new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadAllLines(Path.Combine(TestPaths.Generator, name)))
            .Where(line => line.StartsWith("RUNAI", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Hints_alone_are_off_until_a_configuration_names_them() =>
        Assert.All(Descriptors, descriptor => Assert.Equal(descriptor.DefaultSeverity != DiagnosticSeverity.Info, descriptor.IsEnabledByDefault));

    [Fact]
    public void Every_message_has_all_its_places() => Assert.All(Descriptors, descriptor =>
    {
        var places = Placeholder().Matches(descriptor.MessageFormat.ToString(null))
            .Select(match => int.Parse(match.Groups[1].ValueSpan, null))
            .Distinct()
            .Order();
        Assert.Equal(Enumerable.Range(0, places.Count()), places);
    });

    [Fact]
    public void Every_descriptor_leads_to_its_page() => Assert.All(Descriptors, descriptor =>
    {
        Assert.Equal($"docs/{descriptor.Id}.md", descriptor.HelpLinkUri);
        var page = File.ReadAllLines(Path.Combine(TestPaths.Generator, descriptor.HelpLinkUri));
        Assert.Equal([$"# {descriptor.Id}: {descriptor.Title}", $"Default severity: {descriptor.DefaultSeverity}{(descriptor.IsEnabledByDefault ? "" : ", off until a [configuration](README.md#change-a-severity) names it")}"], page.Take(2));
        Assert.Equal(["## Cause", "## Example", "## Fix"], page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_page_has_its_descriptor() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id).Concat(GetRefreshIds()).Append("README").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, "docs")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_id_of_the_refresh_has_a_page_that_the_index_lists()
    {
        Assert.NotEmpty(GetRefreshIds());
        var index = File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", "README.md"));
        Assert.All(GetRefreshIds(), id =>
        {
            var page = File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", id + ".md"));
            Assert.Equal(["## Cause", "## Example", "## Fix"], page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
            Assert.Contains($"| [{id}]({id}.md) | {page[1].Split(": ")[1]} | {page[0].Split(": ", 2)[1]} |", index);
        });
    }

    /// <summary>The tests of the tool and of the packages quote it.</summary>
    [Fact]
    public void Every_id_of_the_refresh_has_a_test()
    {
        var tests = new[] { "RunAi.Generated.SpecTool.Tests", "RunAi.Generated.Package.Tests" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "tests", project), "*Tests.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText).ToList();
        Assert.All(GetRefreshIds(), id => Assert.Contains(tests, test => test.Contains($"{id}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_index_lists_every_page() => Assert.Equal(
        Descriptors.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity}{(descriptor.IsEnabledByDefault ? "" : ", off")} | {descriptor.Title} |").Order(StringComparer.Ordinal),
        File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", "README.md")).Where(line => line.StartsWith("| [RUNAI00", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>A test is named after each id: <c>RUNAI0013_an_operation_that_can_t_be_called</c>.</summary>
    [Fact]
    public void Every_id_has_a_test() => Assert.Empty(Descriptors.Select(descriptor => descriptor.Id)
        .Except(typeof(DiagnosticTests).GetMethods().Select(method => method.Name.Split('_')[0])));

    /// <summary>What the targets and the tool say: ids above those of the generator.</summary>
    private static IReadOnlyList<string> GetRefreshIds() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, "build"), "*.targets").Append(Path.Combine(TestPaths.Generator, "SpecTool", "ToolDiagnosticIds.cs"))
            .SelectMany(file => RefreshId().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("RUNAI01[0-9]{2}")]
    private static partial Regex RefreshId();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}
