using System.Text.RegularExpressions;

namespace RunAi.Generator.Tests.Architecture;

/// <summary>A phrase or former name that the repository does not use, with the text to write instead.</summary>
internal sealed record LanguageRule(string Phrase, IReadOnlyList<string> Exceptions, string Replacement)
{
    private readonly bool _isName = Phrase.Any(char.IsUpper);
    private readonly Regex _words = new(
        $@"(?<![\w-]){Regex.Escape(Phrase)}(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>Parses "phrase | exceptions, separated by ';' | replacement".</summary>
    public static LanguageRule Parse(string line) => line.Split('|', 3, StringSplitOptions.TrimEntries) is [var phrase, var exceptions, var replacement]
        ? new(phrase, exceptions.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), replacement)
        : throw new FormatException($"'{line}' is not of the form 'phrase | exceptions | replacement'.");

    public bool IsBrokenBy(string line) => _isName ? line.Contains(Phrase, StringComparison.Ordinal) : ContainsPhrase(line);

    private bool ContainsPhrase(string line) =>
        line.Contains(Phrase.Split(' ')[0], StringComparison.OrdinalIgnoreCase) && _words.IsMatch(RemoveExceptions(line.Replace('_', ' ')));

    private string RemoveExceptions(string line) =>
        Exceptions.Aggregate(line, (text, exception) => text.Replace(exception, "", StringComparison.OrdinalIgnoreCase));
}
