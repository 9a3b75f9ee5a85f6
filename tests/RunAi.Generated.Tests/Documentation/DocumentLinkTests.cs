using System.Text.RegularExpressions;
using RunAi.Generator.Tests.Architecture;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Documentation;

/// <summary>Links between the documents of the repository.</summary>
public sealed partial class DocumentLinkTests
{
    private static readonly IReadOnlyList<string> Documents = RepositoryFiles.Find(".md");

    [Fact]
    public void Relative_links_refer_to_existing_files_and_headings() => Assert.Empty(
        from document in Documents
        from link in FindLinks(document)
        where !Exists(document, link)
        select $"{document}: {link}");

    [Fact]
    public void Index_of_the_documentation_lists_every_page() => Assert.Empty(
        Documents.Where(document => document.StartsWith("docs/", StringComparison.Ordinal)).Select(document => document["docs/".Length..])
            .Except(FindLinks("docs/README.md")).Except(["README.md"]));

    [Fact]
    public void Recipes_page_links_every_recipe() => Assert.Equal(
        RepositoryFiles.Find(".cs").Where(path => path.StartsWith("samples/Recipes/", StringComparison.Ordinal)),
        FindLinks("docs/recipes.md").Where(link => link.StartsWith("../samples/Recipes/", StringComparison.Ordinal)).Select(link => link[3..])
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("## 2. Create an application", "2-create-an-application")]
    [InlineData("## `RunAiApiException<TError>`", "runaiapiexceptionterror")]
    [InlineData("# Absent, null and value", "absent-null-and-value")]
    public void Heading_has_the_anchor_of_GitHub(string heading, string anchor) => Assert.Equal(anchor, GetAnchor(heading));

    private static IEnumerable<string> FindLinks(string document)
    {
        var isCode = false;
        foreach (var line in RepositoryFiles.ReadLines(document))
        {
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (Match link in Link().Matches(isCode ? "" : InlineCode().Replace(line, "")))
            {
                if (!link.Groups[1].Value.Contains("://", StringComparison.Ordinal))
                {
                    yield return link.Groups[1].Value;
                }
            }
        }
    }

    private static bool Exists(string document, string link)
    {
        var (path, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, "");
        var target = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path);
        return Path.Exists(Path.Combine(TestPaths.Repository, target))
            && (anchor.Length == 0 || RepositoryFiles.ReadLines(target).Where(line => line.StartsWith('#')).Any(line => GetAnchor(line) == anchor));
    }

    /// <summary>Returns the anchor of a heading: lower case, without punctuation, with hyphens for spaces.</summary>
    private static string GetAnchor(string heading) =>
        Punctuation().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
