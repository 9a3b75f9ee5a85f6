namespace RunAi.Generated.SpecTool.Commands;

/// <summary>Writes files atomically, so that other processes never read a partial file.</summary>
internal static class AtomicFile
{
    /// <summary>Creates or replaces a file. A link at the path is replaced, not followed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(directory);

        // A predictable name could be a link to another file, which the write would overwrite. A random one that exists is an error.
        var temporary = Path.Combine(directory, Path.GetRandomFileName());
        using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        try
        {
            file.Write(content);
            file.Dispose();
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            file.Dispose();
            File.Delete(temporary);
            throw;
        }
    }
}
