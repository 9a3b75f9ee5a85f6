namespace RunAi.Generator.Tests.Architecture;

/// <summary>The rules of docs/style.md that a search can check.</summary>
public sealed class LanguageTests
{
    private const string Folder = "tests/RunAi.Generated.Tests/Architecture/";
    private const string RulesFile = Folder + "language-rules.txt";
    private const string AllowedFile = Folder + "language-allowed.txt";

    private static readonly IReadOnlyList<LanguageRule> Rules = [.. ReadEntries(RulesFile).Select(LanguageRule.Parse)];

    private static readonly Lazy<IReadOnlyList<Finding>> Findings = new(() =>
    [
        .. from path in RepositoryFiles.Find(".cs", ".md", ".props", ".targets", ".csproj", ".config")
           from line in RepositoryFiles.ReadLines(path).Index()
           from rule in Rules
           where rule.IsBrokenBy(line.Item)
           select new Finding(path, line.Index + 1, rule),
    ]);

    [Fact]
    public void Sources_and_documents_follow_the_style_guide()
    {
        var allowed = ReadAllowed().Select(entry => (entry.Path, entry.Phrase)).ToHashSet();

        var broken = Findings.Value.Where(finding => !allowed.Contains((finding.Path, finding.Rule.Phrase)))
            .Select(finding => $"{finding.Path}:{finding.Line}: \"{finding.Rule.Phrase}\": write {finding.Rule.Replacement}.").ToList();

        Assert.True(
            broken.Count == 0,
            $"{broken.Count} lines do not follow docs/style.md. Change them, or add a true exception to {AllowedFile}.\n{string.Join('\n', broken)}");
    }

    [Fact]
    public void Exceptions_are_used_and_explained()
    {
        var used = Findings.Value.Select(finding => (finding.Path, finding.Rule.Phrase)).ToHashSet();

        Assert.All(ReadAllowed(), entry =>
        {
            Assert.NotEmpty(entry.Reason);
            Assert.True(used.Contains((entry.Path, entry.Phrase)), $"{AllowedFile}: remove \"{entry.Phrase}\" for {entry.Path}; the file does not contain it.");
        });
    }

    [Theory]
    [InlineData("is no", "The file is no document.", true)]
    [InlineData("is no", "public void A_file_is_no_document()", true)]
    [InlineData("is no", "There is no cluster.", false)]
    [InlineData("is no", "The token is no longer valid.", false)]
    [InlineData("stands", "The key stands first.", true)]
    [InlineData("stands", "The reader understands YAML.", false)]
    [InlineData("TokenCell", "new TokenCellContext()", true)]
    [InlineData("Faces", "the interfaces", false)]
    public void Phrases_match_whole_words_and_names_match_parts_of_identifiers(string phrase, string line, bool expected) =>
        Assert.Equal(expected, Rules.Single(rule => rule.Phrase == phrase).IsBrokenBy(line));

    private static IEnumerable<(string Path, string Phrase, string Reason)> ReadAllowed() =>
        from entry in ReadEntries(AllowedFile)
        let parts = entry.Split('|', 3, StringSplitOptions.TrimEntries)
        select parts is [var path, var phrase, var reason]
            ? (path, phrase, reason)
            : throw new FormatException($"{AllowedFile}: '{entry}' is not of the form 'path | phrase | reason'.");

    private static IEnumerable<string> ReadEntries(string file) => RepositoryFiles.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith('#'));

    private sealed record Finding(string Path, int Line, LanguageRule Rule);
}
