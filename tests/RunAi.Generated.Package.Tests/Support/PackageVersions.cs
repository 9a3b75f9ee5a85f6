using System.Xml.Linq;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Returns the versions of other packages that the repository uses, which the machine has.</summary>
internal static class PackageVersions
{
    private static readonly XDocument Project = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));

    /// <summary>Returns the version of a package for the newest framework.</summary>
    public static string Get(string id)
    {
        var version = Project.Descendants("PackageVersion").Single(item => item.Attribute("Include")?.Value == id).Attribute("Version")!.Value;
        return version.StartsWith("$(", StringComparison.Ordinal) ? Project.Descendants(version[2..^1]).Single().Value : version;
    }
}
