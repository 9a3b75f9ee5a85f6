using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Makes identifiers. What comes out is a valid identifier of C#, whatever went in.</summary>
internal static class Identifiers
{
    // Longer names help nobody, and file names are made of them.
    private const int LengthLimit = 120;

    /// <summary><c>get_projects</c> becomes <c>GetProjects</c>, <c>clientID</c> <c>ClientId</c>.</summary>
    public static string Pascal(string name, string fallback)
    {
        var text = string.Concat(Words.Split(name).Select(Capitalize));
        if (text.Length == 0)
        {
            return fallback;
        }

        text = Shorten(text);
        return SyntaxFacts.IsIdentifierStartCharacter(text[0]) ? text : "_" + text;
    }

    /// <summary><c>project-id</c> becomes <c>projectId</c>; keywords get their <c>@</c>.</summary>
    public static string Camel(string name, string fallback)
    {
        var pascal = Pascal(name, fallback);
        var words = Words.Split(name);
        var first = words.Count == 0 ? string.Empty : Capitalize(words[0]);
        var length = first.Length > 0 && pascal.StartsWith(first, StringComparison.Ordinal) ? first.Length : 1;
        return Escape(pascal.Substring(0, length).ToLowerInvariant() + pascal.Substring(length));
    }

    /// <summary>Puts an <c>@</c> before keywords, contextual ones included.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    // Acronyms are words (.NET's capitalization conventions), except those of two letters at the start of nothing: "Id" and "Ip" read best.
    private static string Capitalize(string word)
    {
        var rest = word.Substring(1);
        var isAcronym = rest.All(character => !char.IsLower(character)) || (rest.EndsWith("s", StringComparison.Ordinal) && rest.Length > 1 && rest.Take(rest.Length - 1).All(char.IsUpper));
        return char.ToUpperInvariant(word[0]) + (isAcronym ? rest.ToLowerInvariant() : rest);
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LengthLimit)
        {
            return text;
        }

        var kept = new StringBuilder(text, 0, LengthLimit - 9, LengthLimit);
        return kept.Append('_').Append(StableHash.Of(text)).ToString();
    }
}
