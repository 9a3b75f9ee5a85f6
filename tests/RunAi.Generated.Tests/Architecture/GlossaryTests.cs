using System.Text.RegularExpressions;

namespace RunAi.Generator.Tests.Architecture;

/// <summary>docs/glossary.md is a table of term, meaning and types.</summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/glossary.md";

    [Fact]
    public void Types_of_the_glossary_are_declared_in_the_sources()
    {
        var declared = RepositoryFiles.Find(".cs")
            .SelectMany(path => Declaration().Matches(RepositoryFiles.ReadText(path)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ReadTerms().SelectMany(term => term.Types).Except(declared));
    }

    [Fact]
    public void Terms_of_the_glossary_are_explained_once_and_in_alphabetical_order()
    {
        var terms = ReadTerms().ToList();

        Assert.NotEmpty(terms);
        Assert.All(terms, term => Assert.EndsWith(".", term.Meaning, StringComparison.Ordinal));
        Assert.Equal(terms.Select(term => term.Name).Distinct().Order(StringComparer.OrdinalIgnoreCase), terms.Select(term => term.Name));
    }

    private static IEnumerable<(string Name, string Meaning, IEnumerable<string> Types)> ReadTerms() =>
        from line in RepositoryFiles.ReadLines(Glossary)
        where line.StartsWith("| ", StringComparison.Ordinal)
        let cells = line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)
        where cells[0] != "Term"
        select (cells[0], cells[1], TypeName().Matches(cells[2]).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+([A-Z]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"`([A-Z]\w*)[^`]*`", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
