using System.Reflection;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Provides the specs of the repository.</summary>
internal static class RepositorySpecs
{
    private const string Researcher = "researcher.swagger.yaml";
    private const string Overlay = "researcher.overlay.yaml";

    private static readonly string Bundled = Directory("BundledSpecsDirectory");
    private static readonly string Features = Directory("FeatureSpecsDirectory");

    /// <summary>Gets the names of the bundled specs, including the researcher's with its overlay.</summary>
    public static IReadOnlyList<string> BundledNames { get; } = ["administrator.openapi.json", Researcher, Researcher + " with " + Overlay];

    /// <summary>Gets the paths of the feature specs, relative to their folder.</summary>
    public static IReadOnlyList<string> FeatureNames { get; } =
    [
        .. System.IO.Directory.EnumerateFiles(Features, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Features, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the OpenAPI version of a spec. Feature specs are in folders named by version.</summary>
    public static string GetVersion(string name) =>
        FeatureNames.Contains(name) ? name.Split('/')[0]
        : name.Contains("swagger", StringComparison.Ordinal) ? "2.0"
        : "3.0";

    public static SpecUnderTest Load(string name) =>
        FeatureNames.Contains(name) ? SpecUnderTest.Load(GetPath(name))
        : name.EndsWith(Overlay, StringComparison.Ordinal) ? SpecUnderTest.Load(Path.Combine(Bundled, Researcher), Path.Combine(Bundled, Overlay))
        : SpecUnderTest.Load(Path.Combine(Bundled, name));

    /// <summary>Returns the path of a feature spec.</summary>
    public static string GetPath(string name) => Path.Combine(Features, name);

    private static string Directory(string key) =>
        typeof(RepositorySpecs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
