using System.IO.Enumeration;

namespace RunAi.Generated.Mutation;

/// <summary>Finds the source files to mutate.</summary>
internal static class SourceFiles
{
    /// <summary>Returns the files that match, relative to the repository, with forward slashes.</summary>
    /// <param name="repository">The root of the repository.</param>
    /// <param name="sources">Files, folders, or patterns with <c>*</c> for any characters.</param>
    /// <exception cref="MutationRunException">A source matches no file.</exception>
    public static IReadOnlyList<string> Find(string repository, IEnumerable<string> sources) =>
        [.. sources.SelectMany(source => Expand(repository, source)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Returns the path of the project file in the nearest folder above a source file.</summary>
    public static string ProjectOf(string repository, string file)
    {
        for (var directory = Path.GetDirectoryName(Path.Combine(repository, file)); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (Directory.EnumerateFiles(directory, "*.csproj").FirstOrDefault() is { } project)
            {
                return project;
            }
        }

        throw new MutationRunException($"No project file was found above '{file}'.");
    }

    private static List<string> Expand(string repository, string source)
    {
        var pattern = source.Replace('\\', '/').TrimEnd('/');
        var found = Directory.EnumerateFiles(repository, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(repository, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(path => path.StartsWith(pattern + "/", StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false))
            .ToList();
        return found.Count > 0 ? found : throw new MutationRunException($"No source file matches '{source}'.");
    }
}
