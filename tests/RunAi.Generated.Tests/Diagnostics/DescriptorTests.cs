using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Tests.Features;
using RunAi.Generator.Tests.Splitting;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

public sealed partial class DescriptorTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors =
        [.. GetPublicFields(typeof(DiagnosticDescriptors)).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Every_ID_has_exactly_one_descriptor() => Assert.Equal(
        GetPublicFields(typeof(DiagnosticIds)).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_descriptor_can_be_found_by_its_ID() =>
        Assert.All(Descriptors, descriptor => Assert.Same(descriptor, DiagnosticDescriptors.Get(descriptor.Id)));

    [Fact]
    public void Every_descriptor_is_listed_in_the_analyzer_releases() => Assert.Equal(
        Descriptors
            .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {GetReleaseSeverity(descriptor)} | {descriptor.Title}")
            .Order(StringComparer.Ordinal),
        new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadAllLines(Path.Combine(TestPaths.Generator, name)))
            .Where(line => line.StartsWith("RUNAI", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Only_descriptors_of_severity_Info_are_disabled_by_default() =>
        Assert.All(Descriptors, descriptor => Assert.Equal(descriptor.DefaultSeverity != DiagnosticSeverity.Info, descriptor.IsEnabledByDefault));

    [Fact]
    public void Every_message_format_has_consecutive_placeholders() => Assert.All(Descriptors, descriptor =>
    {
        var placeholders = Placeholder().Matches(descriptor.MessageFormat.ToString(null))
            .Select(match => int.Parse(match.Groups[1].ValueSpan, null))
            .Distinct()
            .Order();
        Assert.Equal(Enumerable.Range(0, placeholders.Count()), placeholders);
    });

    [Fact]
    public void Every_descriptor_has_a_page_with_its_title_and_severity() => Assert.All(Descriptors, descriptor =>
    {
        Assert.Equal($"docs/{descriptor.Id}.md", descriptor.HelpLinkUri);
        var page = File.ReadAllLines(Path.Combine(TestPaths.Generator, descriptor.HelpLinkUri));
        var disabled = descriptor.IsEnabledByDefault ? "" : ", disabled by default ([how to enable it](README.md#change-a-severity))";
        Assert.Equal([$"# {descriptor.Id}: {descriptor.Title}", $"Default severity: {descriptor.DefaultSeverity}{disabled}"], page.Take(2));
        Assert.Equal(["## Cause", "## Example", "## Fix"], page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Every_page_belongs_to_a_diagnostic() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id).Concat(GetToolIds()).Concat(GetExperimentalIds()).Append("README").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, "docs")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_ID_of_the_spec_tool_and_the_runtime_has_a_page_in_the_index()
    {
        Assert.NotEmpty(GetToolIds());
        Assert.NotEmpty(GetExperimentalIds());
        var index = File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", "README.md"));
        Assert.All(GetToolIds().Concat(GetExperimentalIds()), id =>
        {
            var page = File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", id + ".md"));
            Assert.Equal(["## Cause", "## Example", "## Fix"], page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
            Assert.Contains($"| [{id}]({id}.md) | {page[1].Split(": ")[1]} | {page[0].Split(": ", 2)[1]} |", index);
        });
    }

    [Fact]
    public void Every_ID_of_the_spec_tool_is_asserted_by_a_test()
    {
        var tests = new[] { "RunAi.Generated.SpecTool.Tests", "RunAi.Generated.Package.Tests" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "tests", project), "*Tests.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText).ToList();
        Assert.All(GetToolIds(), id => Assert.Contains(tests, test => test.Contains($"{id}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_ID_of_the_runtime_is_asserted_by_a_test()
    {
        var folder = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.Runtime.Tests");
        var tests = Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.All(GetExperimentalIds(), id => Assert.Contains(tests, test => test.Contains($"{id}_", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_index_lists_every_page() => Assert.Equal(
        Descriptors.Select(GetIndexLine).Order(StringComparer.Ordinal),
        File.ReadAllLines(Path.Combine(TestPaths.Generator, "docs", "README.md"))
            .Where(line => line.StartsWith("| [RUNAI00", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    /// <summary>Tests are named after the ID, such as <c>RUNAI0013_an_operation_with_an_undeclared_parameter</c>.</summary>
    [Fact]
    public void Every_ID_of_the_generator_has_a_test() => Assert.Empty(Descriptors.Select(descriptor => descriptor.Id)
        .Except(new[] { typeof(DocumentDiagnosticTests), typeof(FileDiagnosticTests), typeof(KubernetesDiagnosticTests), typeof(ReportDiagnosticTests),
            typeof(SettingDiagnosticTests), typeof(FilterDiagnosticTests), typeof(PartDiagnosticTests), typeof(PartIdentifierTests), typeof(SecurityTests),
            typeof(ContractDiagnosticTests), typeof(WaitTests) }
            .SelectMany(type => type.GetMethods()).Select(method => method.Name.Split('_')[0])));

    private static FieldInfo[] GetPublicFields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);

    private static string GetReleaseSeverity(DiagnosticDescriptor descriptor) =>
        descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";

    private static string GetIndexLine(DiagnosticDescriptor descriptor) =>
        $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity}{(descriptor.IsEnabledByDefault ? "" : ", disabled")} | {descriptor.Title} |";

    /// <summary>Gets the IDs of the MSBuild targets and the spec tool, which are above those of the generator.</summary>
    private static IReadOnlyList<string> GetToolIds() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPaths.Generator, "build"), "*.targets")
            .Append(Path.Combine(TestPaths.Generator, "SpecTool", "ToolDiagnosticIds.cs"))
            .SelectMany(file => ToolId().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the IDs of experimental members of the runtime.</summary>
    private static IReadOnlyList<string> GetExperimentalIds() =>
        [.. ToolId().Matches(File.ReadAllText(Path.Combine(TestPaths.Repository, "runtime", "ClusterApi", "ExperimentalIds.cs"))).Select(match => match.Value)];

    [GeneratedRegex("RUNAI01[0-9]{2}")]
    private static partial Regex ToolId();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}
