using RunAi.Generated.Mutation.Running;

namespace RunAi.Generated.Mutation.Projects;

/// <summary>Represents a copy of the repository's files, so that neither builds nor tests of mutants change the repository.</summary>
/// <param name="Directory">The root of the copy.</param>
internal sealed record WorkingCopy(string Directory)
{
    /// <summary>
    /// Copies all tracked and untracked files that Git does not ignore. Files that have not changed keep their timestamps, so that builds stay
    /// incremental.
    /// </summary>
    public static async Task<WorkingCopy> CreateAsync(string repository, string directory)
    {
        var listed = await ProcessRunner.RequireAsync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], repository);
        var paths = listed.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => File.Exists(Path.Combine(repository, path))).ToHashSet(StringComparer.Ordinal);
        System.IO.Directory.CreateDirectory(directory);
        var copy = new WorkingCopy(directory);
        foreach (var leftover in copy.EnumerateFiles().Where(path => !paths.Contains(path)).ToList())
        {
            File.Delete(Path.Combine(directory, leftover));
        }

        foreach (var path in paths)
        {
            var source = new FileInfo(Path.Combine(repository, path));
            var target = new FileInfo(Path.Combine(directory, path));
            if (!target.Exists || target.Length != source.Length || target.LastWriteTimeUtc != source.LastWriteTimeUtc)
            {
                target.Directory!.Create();
                source.CopyTo(target.FullName, overwrite: true);
            }
        }

        return copy;
    }

    /// <summary>Returns the paths of all files that were copied, and of those that tests have added, relative to the copy, with forward slashes.</summary>
    public IEnumerable<string> EnumerateFiles() => System.IO.Directory.EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Directory, file).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"));
}
