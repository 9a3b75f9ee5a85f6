namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>
/// Finds the program of an exec plugin, as a shell does: in the folders of PATH only. .NET also searches the folder of the application and the working
/// directory, where a program of the same name could receive credentials.
/// </summary>
internal static class CommandPath
{
    /// <summary>Returns the absolute path of a program; <see langword="null"/> if it does not exist.</summary>
    /// <param name="command">A name, or a path that is relative to a folder.</param>
    /// <param name="directory">The folder of the kubeconfig.</param>
    /// <param name="getVariable">Returns an environment variable.</param>
    public static string? Find(string command, string directory, Func<string, string?> getVariable)
    {
        var extensions = GetExtensions(command, getVariable);
        if (command.AsSpan().IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) >= 0)
        {
            return FindFile(Path.GetFullPath(Path.Combine(directory, command)), extensions);
        }

        foreach (var folder in (getVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Path.IsPathFullyQualified(folder) && FindFile(Path.Combine(folder, command), extensions) is { } path)
            {
                return path;
            }
        }

        return null;
    }

    private static string[] GetExtensions(string command, Func<string, string?> getVariable) => !OperatingSystem.IsWindows() ? [""]
        : Path.HasExtension(command) ? ["", .. SplitExtensions(getVariable)]
        : SplitExtensions(getVariable);

    private static string[] SplitExtensions(Func<string, string?> getVariable) =>
        (getVariable("PATHEXT") ?? ".COM;.EXE;.BAT;.CMD").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? FindFile(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            var file = path + extension;
            if (File.Exists(file) && IsExecutable(file))
            {
                return file;
            }
        }

        return null;
    }

    private static bool IsExecutable(string file) =>
        OperatingSystem.IsWindows()
        || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None;
}
