namespace RunAi.Generated.Testing.Recording;

/// <summary>Reads the recordings of a folder.</summary>
internal static class RecordingFolder
{
    /// <summary>Reads the recordings in the order of their names, with numbers at the end in numeric order.</summary>
    /// <exception cref="RecordingException">The folder has no recordings, or one cannot be read.</exception>
    public static async Task<IReadOnlyList<RecordedExchange>> ReadAsync(string folder, bool isRecursive, CancellationToken cancellationToken)
    {
        var exchanges = new List<RecordedExchange>();
        foreach (var file in FindFiles(folder, isRecursive))
        {
            exchanges.Add(RecordingFileReader.Read(file, await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false)));
        }

        return exchanges;
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static IReadOnlyList<RecordedExchange> Read(string folder) =>
        [.. FindFiles(folder, isRecursive: false).Select(static file => RecordingFileReader.Read(file, File.ReadAllBytes(file)))];

    private static List<string> FindFiles(string folder, bool isRecursive)
    {
        if (!Directory.Exists(folder))
        {
            throw new RecordingException(Path.GetFullPath(folder), "The folder does not exist.");
        }

        var files = Directory.EnumerateFiles(folder, "*" + RecordingFile.Extension, isRecursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Select(static file => (File: file, Name: SplitNumber(file)))
            .OrderBy(static file => file.Name.Text, StringComparer.Ordinal).ThenBy(static file => file.Name.Number)
            .Select(static file => file.File)
            .ToList();
        return files.Count > 0 ? files : throw new RecordingException(Path.GetFullPath(folder), $"The folder contains no *{RecordingFile.Extension} files.");
    }

    private static (string Text, int Number) SplitNumber(string file)
    {
        var name = file[..^RecordingFile.Extension.Length];
        var text = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (text, int.TryParse(name.AsSpan(text.Length), out var number) ? number : 0);
    }
}
