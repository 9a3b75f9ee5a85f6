using System.IO.Compression;
using System.Xml.Linq;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>What lies in the packages, and nothing else.</summary>
public sealed class PackageContentTests(PackedFeed feed)
{
    private const string Generator = "RunAi.Generated";
    private const string Runtime = "RunAi.Generated.Runtime";

    [Fact]
    public void The_compiler_loads_the_generator_and_its_one_dependency() => Assert.Equal(
        ["analyzers/dotnet/cs/RunAi.Generated.dll", "analyzers/dotnet/cs/YamlDotNet.dll"],
        FilesOf(Generator).Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)));

    [Fact]
    public void Projects_get_the_items_directly_and_through_other_projects() => Assert.Equal(
        [
            "build/RunAi.Generated.props", "build/RunAi.Generated.targets",
            "buildTransitive/RunAi.Generated.props", "buildTransitive/RunAi.Generated.targets",
        ],
        FilesOf(Generator).Where(file => file.StartsWith("build", StringComparison.Ordinal)));

    [Fact]
    public void The_bundled_specs_are_in_the_package() => Assert.Equal(
        ["specs/administrator.openapi.json", "specs/researcher.overlay.yaml", "specs/researcher.swagger.yaml"],
        FilesOf(Generator).Where(file => file.StartsWith("specs/", StringComparison.Ordinal)));

    [Fact]
    public void The_package_of_the_generator_has_no_library() => Assert.Equal(
        ["lib/net8.0/_._"], FilesOf(Generator).Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void The_package_of_the_generator_has_nothing_else() => Assert.Equal(
        ["README.md"], FilesOf(Generator).Where(file => !file.StartsWith("analyzers/", StringComparison.Ordinal) && !file.StartsWith("build", StringComparison.Ordinal)
            && !file.StartsWith("specs/", StringComparison.Ordinal) && !file.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void The_package_of_the_runtime_has_a_documented_library_for_each_framework() => Assert.Equal(
        [
            "README.md", "lib/net10.0/RunAi.Generated.Runtime.dll", "lib/net10.0/RunAi.Generated.Runtime.xml",
            "lib/net8.0/RunAi.Generated.Runtime.dll", "lib/net8.0/RunAi.Generated.Runtime.xml",
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

        Assert.Equal(("Apache-2.0", "README.md"), (Value(manifest, "license"), Value(manifest, "readme")));
        Assert.NotEqual("Package Description", Value(manifest, "description"));
    }

    private static string? Value(XDocument manifest, string name) => manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    /// <summary>The files in the package, without those that every package has.</summary>
    private IEnumerable<string> FilesOf(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        return package.Entries.Select(entry => entry.FullName)
            .Where(file => file != $"{id}.nuspec" && file != "[Content_Types].xml" && !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private XDocument ManifestOf(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
