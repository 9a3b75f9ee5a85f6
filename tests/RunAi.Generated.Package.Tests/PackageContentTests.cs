using System.IO.Compression;
using System.Xml.Linq;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>What lies in the packages, and nothing else.</summary>
public sealed class PackageContentTests(PackedFeed feed)
{
    private const string Generator = "RunAi.Generated";
    private const string Runtime = "RunAi.Generated.Runtime";

    /// <summary>The compiler loads what lies in analyzers/: the generator and its one dependency. The empty file stands for the frameworks that are supported.</summary>
    [Fact]
    public void The_package_of_the_generator_has_no_library_but_all_that_a_build_needs() => Assert.Equal(
        [
            "README.md",
            "analyzers/dotnet/cs/RunAi.Generated.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/RunAi.Generated.Refresh.targets",
            "build/RunAi.Generated.props",
            "build/RunAi.Generated.targets",
            "buildTransitive/RunAi.Generated.Refresh.targets",
            "buildTransitive/RunAi.Generated.props",
            "buildTransitive/RunAi.Generated.targets",
            .. PagesOfDiagnostics(),
            "icon.png",
            "lib/net8.0/_._",
            "specs/administrator.openapi.json",
            "specs/researcher.overlay.yaml",
            "specs/researcher.swagger.yaml",
        ],
        FilesOf(Generator).Where(file => !file.StartsWith("tools/", StringComparison.Ordinal)));

    /// <summary>It runs in a process of its own, so what it needs is no business of the compiler.</summary>
    [Fact]
    public void The_program_that_refreshes_specs_has_all_that_it_needs() => Assert.Superset(
        new HashSet<string>
        {
            "tools/net8.0/RunAi.Generated.SpecTool.dll",
            "tools/net8.0/RunAi.Generated.SpecTool.runtimeconfig.json",
            "tools/net8.0/RunAi.Generated.SpecTool.deps.json",
            "tools/net8.0/RunAi.Generated.dll",
            "tools/net8.0/Microsoft.OpenApi.dll",
        },
        FilesOf(Generator).ToHashSet());

    [Fact]
    public void The_package_of_the_runtime_has_a_documented_library_for_each_framework() => Assert.Equal(
        [
            "README.md",
            "icon.png",
            "lib/net10.0/RunAi.Generated.Runtime.dll",
            "lib/net10.0/RunAi.Generated.Runtime.xml",
            "lib/net8.0/RunAi.Generated.Runtime.dll",
            "lib/net8.0/RunAi.Generated.Runtime.xml",
        ],
        FilesOf(Runtime));

    [Fact]
    public void The_generator_brings_the_runtime_of_its_own_version()
    {
        var dependency = Assert.Single(ManifestOf(Generator).Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal((Runtime, feed.Version), (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value));
    }

    [Theory]
    [InlineData(Generator)]
    [InlineData(Runtime)]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        var manifest = ManifestOf(id);

        Assert.Equal(("Apache-2.0", "README.md", "icon.png"), (Value(manifest, "license"), Value(manifest, "readme"), Value(manifest, "icon")));
        Assert.NotEqual("Package Description", Value(manifest, "description"));
    }

    // What a message calls its page is a path in the package.
    private static IEnumerable<string> PagesOfDiagnostics() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "docs"))
        .Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static bool IsOfEveryPackage(string file, string id) =>
        file == $"{id}.nuspec" || file == "[Content_Types].xml" || file.StartsWith("_rels/", StringComparison.Ordinal) || file.StartsWith("package/", StringComparison.Ordinal);

    private static string? Value(XDocument manifest, string name) => manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    /// <summary>The files in the package, without those that every package has.</summary>
    private List<string> FilesOf(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        return [.. package.Entries.Select(entry => entry.FullName).Where(file => !IsOfEveryPackage(file, id)).Order(StringComparer.Ordinal)];
    }

    private XDocument ManifestOf(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
