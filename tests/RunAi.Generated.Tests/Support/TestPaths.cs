using System.Reflection;

namespace RunAi.Generator.Tests.Support;

/// <summary>The folders of the repository, which the build stores in the test assembly.</summary>
internal static class TestPaths
{
    public static string TestProject { get; } = GetMetadata("TestProjectDirectory");

    public static string Repository { get; } = GetMetadata("RepositoryDirectory");

    public static string Generator { get; } = Path.Combine(Repository, "generator");

    public static string BundledSpecs { get; } = Path.Combine(Repository, "specs");

    private static string GetMetadata(string key) =>
        typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
