using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Architecture;

/// <summary>The text files of the repository that people write, without build outputs and packed packages.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "feed", "artifacts", "BenchmarkDotNet.Artifacts", "node_modules", "TestResults"];

    /// <summary>Returns the paths of all files with one of the extensions, relative to the repository and with forward slashes.</summary>
    public static IReadOnlyList<string> Find(params string[] extensions) =>
    [
        .. FindBelow(TestPaths.Repository)
            .Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(TestPaths.Repository, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string[] ReadLines(string path) => File.ReadAllLines(Path.Combine(TestPaths.Repository, path));

    public static string ReadText(string path) => File.ReadAllText(Path.Combine(TestPaths.Repository, path));

    private static IEnumerable<string> FindBelow(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(child => !IsSkipped(Path.GetFileName(child))).SelectMany(FindBelow));

    private static bool IsSkipped(string folder) => folder.StartsWith('.') || SkippedFolders.Contains(folder, StringComparer.OrdinalIgnoreCase);
}
