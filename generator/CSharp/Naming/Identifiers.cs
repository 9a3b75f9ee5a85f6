using System.Globalization;
using System.Linq;
using System.Text;
using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Creates valid C# identifiers from any text.</summary>
internal static class Identifiers
{
    // Longer names are unreadable, and file names are derived from them.
    private const int LengthLimit = 120;

    /// <summary><c>get_projects</c> becomes <c>GetProjects</c>, <c>clientID</c> <c>ClientId</c>.</summary>
    public static string ToPascalCase(string name, string fallback)
    {
        var words = Words.Split(name);
        var text = words.Count == 1 ? Capitalize(words[0]) : string.Concat(words.ConvertAll(Capitalize));
        if (text.Length == 0)
        {
            return fallback;
        }

        text = Shorten(text);
        return CanStartIdentifier(text[0]) ? text : "_" + text;
    }

    /// <summary><c>project-id</c> becomes <c>projectId</c>; keywords get their <c>@</c>.</summary>
    public static string ToCamelCase(string name, string fallback)
    {
        var pascal = ToPascalCase(name, fallback);
        var words = Words.Split(name);
        var first = words.Count == 0 ? string.Empty : Capitalize(words[0]);
        var length = first.Length > 0 && pascal.StartsWith(first, StringComparison.Ordinal) ? first.Length : 1;
        return Escape(pascal.Substring(0, length).ToLowerInvariant() + pascal.Substring(length));
    }

    /// <summary>Prefixes keywords, including contextual ones, with <c>@</c>.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Returns a value indicating whether a text is an identifier and not a keyword everywhere.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0 && CanStartIdentifier(text[0]) && text.All(CanContinueIdentifier) && !Keywords.IsReserved(text);

    private static bool CanContinueIdentifier(char character) => CanStartIdentifier(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format;

    // C# specification, section 6.4.3 (Identifiers).
    private static bool CanStartIdentifier(char character) =>
        character == '_' || char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static string Capitalize(string word)
    {
        var rest = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (IsAcronym(rest) ? rest.ToLowerInvariant() : rest);
    }

    // Acronyms are capitalized like words, as in .NET's capitalization conventions, even those of two letters: "Id", "Ip".
    private static bool IsAcronym(string rest)
    {
        var hasLower = false;
        var capitals = 0;
        foreach (var character in rest)
        {
            hasLower |= char.IsLower(character);
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        // The plural "s" of "GPUs" is the only lowercase letter.
        return !hasLower || (rest.Length > 1 && capitals == rest.Length - 1 && rest[rest.Length - 1] == 's');
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LengthLimit)
        {
            return text;
        }

        var kept = new StringBuilder(text, 0, LengthLimit - 9, LengthLimit);
        return kept.Append('_').Append(StableHash.Compute(text)).ToString();
    }
}
