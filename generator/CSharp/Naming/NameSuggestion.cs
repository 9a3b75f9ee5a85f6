using System.Collections.Generic;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>
/// Suggests better names for those that a tool numbered when it bundled a document (<c>CreateTraining1</c>), and for those that spell their group
/// differently (<c>GetNodepools</c> in <c>NodePools</c>). A suggestion never changes a name, so that names do not depend on unrelated changes.
/// </summary>
internal static class NameSuggestion
{
    private const int MaxDigits = 2;

    // Words whose number belongs to them.
    private static readonly HashSet<string> NumberedWords = new(
        ["auth", "oauth", "http", "ipv", "md", "sha", "utf", "int", "uint", "float", "base", "level", "layer", "tier", "phase", "stage", "sse"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the name without the number at its end; null if it has none, or if the shorter name is taken.</summary>
    public static string? WithoutNumber(string name, Func<string, bool> isTaken)
    {
        var end = name.Length;
        while (end > 0 && char.IsDigit(name[end - 1]))
        {
            end--;
        }

        // After an upper-case letter, the number belongs to the word: S3, V2.
        if (end == name.Length || name.Length - end > MaxDigits || end == 0 || !char.IsLower(name[end - 1]))
        {
            return null;
        }

        var word = end - 1;
        while (word > 0 && !char.IsUpper(name[word]))
        {
            word--;
        }

        var shorter = name.Substring(0, end);
        return NumberedWords.Contains(name.Substring(word, end - word)) || isTaken(shorter) ? null : shorter;
    }

    /// <summary>Returns the name with the spelling of its group; null if it does not contain the group in another spelling.</summary>
    public static string? WithSpellingOf(string group, string name, Func<string, bool> isTaken)
    {
        var singular = group.EndsWith("s", StringComparison.Ordinal) ? group.Substring(0, group.Length - 1) : group;
        var start = name.IndexOf(singular, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || string.CompareOrdinal(name, start, singular, 0, singular.Length) == 0)
        {
            return null;
        }

        var respelled = name.Substring(0, start) + singular + name.Substring(start + singular.Length);
        return isTaken(respelled) ? null : respelled;
    }
}
