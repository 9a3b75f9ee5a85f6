using System.Reflection;

namespace RunAi.Generator.Tests.Support;

/// <summary>Folders of the repository, as the build wrote them into the test assembly.</summary>
internal static class TestPaths
{
    public static string TestProject { get; } = ValueOf("TestProjectDirectory");

    public static string Repository { get; } = ValueOf("RepositoryDirectory");

    public static string Generator { get; } = Path.Combine(Repository, "generator");

    public static string BundledSpecs { get; } = Path.Combine(Repository, "specs");

    private static string ValueOf(string key) =>
        typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
