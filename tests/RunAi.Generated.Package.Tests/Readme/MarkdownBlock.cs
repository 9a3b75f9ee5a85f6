using System.Text.RegularExpressions;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>Represents a fenced code block of a document: a README, a page in docs/ or another page in the root folder.</summary>
/// <param name="File">The path of the document, relative to the repository.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Language">The language of the fence; empty for a block that is not fenced.</param>
/// <param name="Text">The text without the indentation of the fence, with a line break at its end.</param>
internal sealed partial record MarkdownBlock(string File, int Line, string Language, string Text)
{
    /// <summary>Gets the blocks of all documents of the repository, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> All { get; } = [.. FindFiles().SelectMany(file =>
        Read(file, System.IO.File.ReadAllText(Path.Combine(Repository.Root, file))))];

    /// <summary>Gets the lines of the text.</summary>
    public IEnumerable<string> Lines => Text.TrimEnd('\n').Split('\n');

    public override string ToString() => $"{File}({Line})";

    /// <summary>Reads the blocks of a text: those with fences, and those that are indented, which have no language.</summary>
    public static IEnumerable<MarkdownBlock> Read(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (Fence().Match(lines[index]) is { Success: true } fence)
            {
                var start = index + 1;
                index = Array.FindIndex(lines, start, line => line.Trim() == "```");
                Assert.True(index > 0, $"{file}({start}): The block is not closed.");
                var indentation = fence.Groups["indentation"].Length;
                var content = lines[start..index].Select(line => line.Length > indentation ? line[indentation..] : "");
                yield return new MarkdownBlock(file, start, fence.Groups["language"].Value, string.Concat(content.Select(line => line + "\n")));
            }
            else if (IsIndentedCode(lines, index))
            {
                yield return new MarkdownBlock(file, index + 1, "", lines[index] + "\n");
            }
        }
    }

    // Indented text after a blank line or a heading is code. In the documents, text in lists is indented by fewer characters.
    private static bool IsIndentedCode(string[] lines, int index) => lines[index].StartsWith("    ", StringComparison.Ordinal)
        && (index == 0 || lines[index - 1].Length == 0 || lines[index - 1].StartsWith('#'));

    private static IEnumerable<string> FindFiles() => Directory.EnumerateFiles(Repository.Root, "README.md", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
        .Distinct()
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !BuildOutput().IsMatch(path))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("^(?<indentation> *)```(?<language>[a-z]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("(^|/)(bin|obj|node_modules|[.][^/]+)/")]
    private static partial Regex BuildOutput();
}
