using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;
using RunAi.Generator.Specs.Overlays;
using RunAi.Generator.Tests.Diagnostics;
using RunAi.Generator.Tests.OpenApi;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>The documents that payloads are inserted into, by name.</summary>
internal static class HostileSources
{
    public const string Administrator = "administrator";
    public const string Researcher = "researcher";
    public const string Features = "features";
    public const string Definitions = "definitions";

    // Parsing a document and generating its code takes seconds, and the sources are not modified.
    private static readonly Dictionary<string, Lazy<IReadOnlyList<HostileSource>>> Sources = new(StringComparer.Ordinal)
    {
        [Administrator] = new(() => [.. Groups(SpecTreeJson.Parse(BundledSpecs.Administrator.Text))]),
        [Researcher] = new(() => [new HostileSource("researcher.swagger.yaml", ApplyOverlay(BundledSpecs.Researcher))]),
        [Definitions] = new(() => [.. DefinitionSpecs()]),
        [Features] = new(() => [.. FeatureSpecs().Select(spec => new HostileSource(spec.Name, SpecTreeJson.Parse(spec.Text)))]),
    };

    public static IReadOnlyList<string> Names { get; } = [Administrator, Researcher, Definitions, Features];

    /// <summary>
    /// Returns the documents of a name in a fixed order. The Administrator document is split by tags, so that a change of one string requires the
    /// generation of one group rather than forty.
    /// </summary>
    public static IReadOnlyList<HostileSource> Get(string name) => Sources[name].Value;

    private static IEnumerable<HostileSource> Groups(SpecNode root)
    {
        foreach (var tag in root["tags"]!.Items.Select(tag => tag.GetString("name")!))
        {
            var diagnostics = new DiagnosticBag();
            yield return new HostileSource(
                $"administrator.openapi.json, {tag}", SpecFilter.Apply(
                    root, SpecFilterOptions.None with { IncludeTags = new([tag]) }, metadataLocation: null, diagnostics));
            Assert.Equal(0, diagnostics.Count);
        }
    }

    /// <summary>Returns the definitions of kinds: those with all constructs, and each of the bundled ones.</summary>
    private static IEnumerable<HostileSource> DefinitionSpecs()
    {
        yield return new HostileSource("everything.crd.yaml", SpecTreeJson.Parse(BundledSpecs.Everything.Text));
        foreach (var kind in SpecTreeJson.Parse(BundledSpecs.Workloads.Text)["items"]!.Items)
        {
            yield return new HostileSource($"workloads.crd.yaml, {kind["metadata"]!.GetString("name")}", kind);
        }
    }

    private static SpecNode ApplyOverlay(Support.SpecItem item)
    {
        var diagnostics = new DiagnosticBag();
        var tree = OverlayApplier.Apply(SpecTreeJson.Parse(item.Text), SpecTreeJson.Parse(item.Overlay!.Text!), diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return tree;
    }

    private static IEnumerable<(string Name, string Text)> FeatureSpecs()
    {
        yield return ("sample", SampleSpec.Text);
        foreach (var (version, text) in SampleDocuments.All.OrderBy(sample => sample.Key, StringComparer.Ordinal))
        {
            yield return ($"sample of {version}", text);
        }

        var folder = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.DifferentialTesting.Tests", "Specs");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            yield return (Path.GetRelativePath(folder, path), File.ReadAllText(path));
        }
    }
}
