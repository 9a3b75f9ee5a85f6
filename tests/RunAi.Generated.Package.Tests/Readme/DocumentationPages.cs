namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>
/// Creates the files of the project with the C# blocks of the pages in docs/. Each page has a namespace of its own. Its blocks form one method in their order,
/// except that a block that declares types is a file of its own.
/// </summary>
internal static class DocumentationPages
{
    /// <summary>The name of the row of the matrix.</summary>
    public const string Row = "docs";

    /// <summary>Returns a value indicating whether a document is a page in docs/.</summary>
    /// <param name="file">The path of the document, relative to the repository.</param>
    public static bool Contains(string file) => file.StartsWith("docs/", StringComparison.Ordinal);

    /// <summary>Returns the names and texts of the files.</summary>
    public static IEnumerable<KeyValuePair<string, string>> CreateFiles()
    {
        foreach (var page in MarkdownBlock.All.Where(block => block.Language == "csharp" && Contains(block.File)).GroupBy(block => block.File))
        {
            var name = Path.GetFileNameWithoutExtension(page.Key).Replace('-', '_');
            foreach (var block in page.Where(ReadmeConsumers.DeclaresTypes))
            {
                yield return new($"{name}{block.Line}.cs", CreateFile(name, block.Lines, static lines => lines));
            }

            if (page.Where(block => !ReadmeConsumers.DeclaresTypes(block)).SelectMany(block => block.Lines).ToList() is { Count: > 0 } statements)
            {
                yield return new($"{name}.cs", CreateFile(name, statements, static lines =>
                    ["internal static class Statements", "{", "    public static async Task RunAsync()", "    {", .. lines, "    }", "}"]));
            }
        }
    }

    private static string CreateFile(string page, IEnumerable<string> lines, Func<IEnumerable<string>, IEnumerable<string>> wrap)
    {
        var parts = lines.ToLookup(ReadmeConsumers.IsUsing);
        return string.Join('\n', [.. parts[true].Distinct(), $"namespace Docs.{page};", .. wrap(parts[false])]);
    }
}
