using System.Reflection;

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Describes the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Gets the root folder.</summary>
    public static string Root { get; } = Metadata("Repository");

    /// <summary>Gets the configuration of the tests, whose outputs are up to date.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
