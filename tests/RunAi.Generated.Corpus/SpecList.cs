namespace RunAi.Generated.Corpus;

/// <summary>Finds the specs that a run is about.</summary>
internal static class SpecList
{
    private static readonly string[] SpecEndings = [".json", ".yaml", ".yml"];

    /// <summary>A spec itself, the lines of a list file (blank ones and those that start with # left out), or all specs below a folder, in ordinal order.</summary>
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
