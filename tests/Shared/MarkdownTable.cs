using System.Text.RegularExpressions;

namespace RunAi.Generated.TestSupport;

/// <summary>Reads tables of the documents of the repository.</summary>
internal static partial class MarkdownTable
{
    private static readonly string Repository = FindRepository();

    /// <summary>Returns the cells of the rows of the first table below a heading. Each cell is trimmed.</summary>
    /// <param name="path">The path of the document, relative to the repository.</param>
    /// <param name="heading">The line with the heading.</param>
    public static IReadOnlyList<string[]> ReadRows(string path, string heading)
    {
        var rows = File.ReadAllLines(Path.Combine(Repository, path))
            .SkipWhile(line => line != heading)
            .SkipWhile(line => !line.StartsWith("| ", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line[1..^1].Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    /// <summary>Returns the texts in inline code of a cell.</summary>
    public static IReadOnlyList<string> ReadCode(string cell) => [.. InlineCode().Matches(cell).Select(match => match.Groups[1].Value)];

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RunAi.Generated.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException($"The repository of '{AppContext.BaseDirectory}' cannot be found.");
        }

        return folder;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InlineCode();
}
