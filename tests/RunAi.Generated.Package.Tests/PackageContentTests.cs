using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>Tests the content of the packages.</summary>
public sealed partial class PackageContentTests(PackedFeed feed)
{
    private const string Generator = "RunAi.Generated";
    private const string Runtime = "RunAi.Generated.Runtime";
    private static readonly string[] Packages =
    [
        Generator, Runtime, "RunAi.Generated.Hosting", "RunAi.Generated.Kubernetes", "RunAi.Generated.Testing", "RunAi.Generated.TokenStore",
    ];

    private static readonly string[] Programs = ["RunAi.Generated.Sandbox", "RunAi.Generated.Templates"];

    public static TheoryData<string> All { get; } = [.. Packages, .. Programs];

    public static TheoryData<string> Libraries { get; } = [.. Packages[1..]];

    public static TheoryData<string> Additions { get; } = [.. Packages[2..]];

    /// <summary>
    /// The compiler loads the assemblies in analyzers/: the generator and its only dependency. The empty file declares the supported frameworks.
    /// </summary>
    [Fact]
    public void Generator_package_contains_the_build_files_and_no_library() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/RunAi.Generated.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/RunAi.Generated.Bundled.targets",
            "build/RunAi.Generated.Contracts.targets",
            "build/RunAi.Generated.Editors.targets",
            "build/RunAi.Generated.References.proj",
            "build/RunAi.Generated.References.targets",
            "build/RunAi.Generated.Refresh.targets",
            "build/RunAi.Generated.props",
            "build/RunAi.Generated.targets",
            "buildTransitive/RunAi.Generated.Bundled.targets",
            "buildTransitive/RunAi.Generated.Contracts.targets",
            "buildTransitive/RunAi.Generated.Editors.targets",
            "buildTransitive/RunAi.Generated.References.proj",
            "buildTransitive/RunAi.Generated.References.targets",
            "buildTransitive/RunAi.Generated.Refresh.targets",
            "buildTransitive/RunAi.Generated.props",
            "buildTransitive/RunAi.Generated.targets",
            .. GetDiagnosticPages(),
            "icon.png",
            "lib/net8.0/_._",
            "specs/administrator.openapi.json",
            "specs/pods.openapi.json",
            "specs/researcher.overlay.yaml",
            "specs/researcher.swagger.yaml",
            "specs/workloads.crd.yaml",
        ],
        GetFiles(Generator).Where(file => !file.StartsWith("tools/", StringComparison.Ordinal)));

    /// <summary>Links to files of the repository cannot be opened in a package.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Packed_README_has_no_relative_links(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var text = reader.ReadToEnd();

        Assert.StartsWith("# RunAi.Generated", text, StringComparison.Ordinal);
        Assert.All(Link().Matches(text), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Generator)]
    [InlineData(Runtime)]
    public void Packed_README_is_otherwise_the_README_of_the_repository(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());

        Assert.Equal(
            RelativeLink().Replace(RelativeImage().Replace(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), ""), "$1").TrimEnd(),
            reader.ReadToEnd().TrimEnd());
    }

    /// <summary>Most licenses require attribution when a library is redistributed.</summary>
    [Fact]
    public void Third_party_libraries_are_listed_in_the_notices()
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(Generator));
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var named = notices.ReadToEnd().Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).ToList();

        Assert.All(
            GetFiles(Generator).Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
                .Where(name => !name!.StartsWith("RunAi.", StringComparison.Ordinal)),
            name => Assert.Contains(
                named, entry => entry.EndsWith(".*", StringComparison.Ordinal) ? name!.StartsWith(entry[..^1], StringComparison.Ordinal) : name == entry));
    }

    /// <summary>The tool runs in a separate process, so its dependencies are not loaded into the compiler.</summary>
    [Fact]
    public void Generator_package_contains_the_spec_tool_with_its_dependencies() => Assert.Superset(
        new HashSet<string>
        {
            "tools/net8.0/RunAi.Generated.SpecTool.dll",
            "tools/net8.0/RunAi.Generated.SpecTool.runtimeconfig.json",
            "tools/net8.0/RunAi.Generated.SpecTool.deps.json",
            "tools/net8.0/RunAi.Generated.Kubernetes.dll",
            "tools/net8.0/RunAi.Generated.dll",
            "tools/net8.0/Microsoft.OpenApi.dll",
        },
        GetFiles(Generator).ToHashSet());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_package_contains_documentation_for_each_framework(string id) => Assert.Equal(
        ["README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"],
        GetFiles(id));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_symbols_are_in_a_symbol_package(string id) => Assert.Equal(
        [$"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"], GetFiles(id, "snupkg"));

    /// <summary>Debuggers do not find symbol files of analyzers.</summary>
    [Fact]
    public void Generator_has_embedded_symbols()
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(Generator));
        using var stream = package.GetEntry("analyzers/dotnet/cs/RunAi.Generated.dll")!.Open();
        using var assembly = new MemoryStream();
        stream.CopyTo(assembly);
        using var reader = new PEReader(new MemoryStream(assembly.ToArray()));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Theory]
    [MemberData(nameof(Additions))]
    public void Companion_package_depends_on_the_runtime_of_its_version(string id) => Assert.Equal(
        ["net10.0", "net8.0"],
        from dependency in GetManifest(id).Descendants()
        where (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value) == (Runtime, feed.Version)
        orderby dependency.Parent!.Attribute("targetFramework")!.Value
        select dependency.Parent!.Attribute("targetFramework")!.Value);

    /// <summary>
    /// The application would otherwise get packages of a newer framework. Version 9 of Http.Resilience supports version 8 of its dependencies.
    /// </summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_package_for_net8_depends_on_version_8_of_Microsoft_Extensions(string id) => Assert.All(
        GetManifest(id).Descendants().Single(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value == "net8.0").Elements()
            .Select(dependency => (Id: dependency.Attribute("id")!.Value, Version: dependency.Attribute("version")!.Value))
            .Where(dependency => dependency.Id.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || dependency.Id.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)),
        dependency => Assert.StartsWith(dependency.Id == "Microsoft.Extensions.Http.Resilience" ? "9." : "8.", dependency.Version, StringComparison.Ordinal));

    /// <summary>Reproducible packages can be verified.</summary>
    [Fact]
    public async Task Packing_twice_produces_identical_packages()
    {
        var again = Path.Combine(feed.Root, "packed again");
        await feed.PackAsync(again);

        Assert.All(
            Packages.Concat(Programs),
            id => Assert.Equal(GetHashes(feed.PackageFile(id)), GetHashes(Path.Combine(again, Path.GetFileName(feed.PackageFile(id))))));
    }

    [Fact]
    public void Generator_package_depends_on_the_runtime_of_its_version()
    {
        var dependency = Assert.Single(GetManifest(Generator).Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal((Runtime, feed.Version), (dependency.Attribute("id")?.Value, dependency.Attribute("version")?.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Package_has_a_description_and_a_license(string id)
    {
        var manifest = GetManifest(id);

        Assert.Equal(("Apache-2.0", "README.md", "icon.png"), (Value(manifest, "license"), Value(manifest, "readme"), Value(manifest, "icon")));
        Assert.NotEqual("Package Description", Value(manifest, "description"));
    }

    // The help links of diagnostics are paths in the package.
    private static IEnumerable<string> GetDiagnosticPages() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "docs"))
        .Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static bool IsInEveryPackage(string file, string id) =>
        file == $"{id}.nuspec"
            || file == "[Content_Types].xml"
            || file.StartsWith("_rels/", StringComparison.Ordinal)
            || file.StartsWith("package/", StringComparison.Ordinal);

    private static string? Value(XDocument manifest, string name) => manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    /// <summary>Returns the files in a package except those that every package contains.</summary>
    private List<string> GetFiles(string id, string extension = "nupkg")
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id, extension));
        return [.. package.Entries.Select(entry => entry.FullName).Where(file => !IsInEveryPackage(file, id)).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> GetHashes(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            return Convert.ToHexString(SHA256.HashData(content)) + entry.LastWriteTime.UtcTicks;
        });
    }

    private XDocument GetManifest(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageFile(id));
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream);
    }

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[[^\]]*\]\((?!https)[^)]*\)\s*")]
    private static partial Regex RelativeImage();

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https)[^)]*\)")]
    private static partial Regex RelativeLink();
}
