namespace RunAi.Generated.Corpus;

/// <summary>Finds the specs of a run.</summary>
internal static class SpecList
{
    private static readonly string[] SpecEndings = [".json", ".yaml", ".yml"];

    /// <summary>
    /// Finds the specs of a source, in ordinal order: the source itself, the lines of a list file (except blank lines and lines that start with #), or
    /// all specs in a folder.
    /// </summary>
    public static IReadOnlyList<string> Find(string source, string? root)
    {
        if (Directory.Exists(source))
        {
            return [.. Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(IsSpec).Order(StringComparer.Ordinal)];
        }

        if (!File.Exists(source))
        {
            return [];
        }

        if (IsSpec(source))
        {
            return [source];
        }

        var folder = root ?? Path.GetDirectoryName(Path.GetFullPath(source))!;
        return [.. File.ReadLines(source)
            .Select(line => line.Split('\t')[0].Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Path.Combine(folder, line))];
    }

    private static bool IsSpec(string path) => SpecEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
