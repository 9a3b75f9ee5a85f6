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
    public void Every_descriptor_can_be_found_by_its_id() => Assert.All(Descriptors, descriptor => Assert.Same(descriptor, DiagnosticDescriptors.Find(descriptor.Id)));

    [Fact]
    public void Every_descriptor_is_listed_for_its_release() => Assert.Equal(
        Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}").Order(StringComparer.Ordinal),
        new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadAllLines(Path.Combine(TestPaths.Generator, name)))
            .Where(line => line.StartsWith("RUNAI", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_message_has_all_its_places() => Assert.All(Descriptors, descriptor =>
    {
        var places = Place().Matches(descriptor.MessageFormat.ToString(null)).Select(match => int.Parse(match.Groups[1].ValueSpan, null)).Distinct().Order();
        Assert.Equal(Enumerable.Range(0, places.Count()), places);
    });

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();
}
