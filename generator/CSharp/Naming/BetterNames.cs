using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>
/// Finds better names for those that a tool numbered when it bundled a document (<c>CreateTraining1</c>), and for those that spell their group
/// differently (<c>GetNodepools</c> in <c>NodePools</c>).
/// </summary>
internal sealed class BetterNames
{
    private const int MaxDigits = 2;

    // Words whose number belongs to them.
    private static readonly HashSet<string> NumberedWords = new(
        ["auth", "oauth", "http", "ipv", "md", "sha", "utf", "int", "uint", "float", "base"], StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _series;

    /// <summary>Initializes a new instance of the class.</summary>
    /// <param name="names">All names of a scope.</param>
    public BetterNames(IEnumerable<string> names)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        var numbered = _names.Select(name => (Name: name, Stem: GetStem(name))).Where(entry => entry.Stem.Length < entry.Name.Length);
        var repeated = numbered.GroupBy(entry => entry.Stem, StringComparer.Ordinal).Where(stem => stem.Skip(1).Any()).Select(stem => stem.Key);
        _series = new HashSet<string>(repeated, StringComparer.Ordinal);
    }

    /// <summary>
    /// Returns the name without the number at its end; null if it has none, if the shorter name is taken, or if several names differ by their numbers.
    /// </summary>
    public string? WithoutNumber(string name)
    {
        var stem = GetStem(name);
        return stem.Length == name.Length || _names.Contains(stem) || _series.Contains(stem) ? null : stem;
    }

    /// <summary>Returns the name with the spelling of its group; null if it does not contain the group in another spelling, or if the name is taken.</summary>
    public string? WithSpellingOf(string group, string name)
    {
        var singular = group.EndsWith("s", StringComparison.Ordinal) ? group.Substring(0, group.Length - 1) : group;
        var start = name.IndexOf(singular, StringComparison.OrdinalIgnoreCase);

        // Only a group of several words has another spelling as a word: "Me" is part of "GetName".
        if (start < 0 || !char.IsUpper(name[start]) || !singular.Skip(1).Any(char.IsUpper)
            || string.CompareOrdinal(name, start, singular, 0, singular.Length) == 0)
        {
            return null;
        }

        var respelled = name.Substring(0, start) + singular + name.Substring(start + singular.Length);
        return _names.Contains(respelled) ? null : respelled;
    }

    private static string GetStem(string name)
    {
        var end = name.Length;
        while (end > 0 && char.IsDigit(name[end - 1]))
        {
            end--;
        }

        // After an upper-case letter, the number belongs to the word: S3, V2.
        if (name.Length - end > MaxDigits || end == 0 || !char.IsLower(name[end - 1]))
        {
            return name;
        }

        var word = end - 1;
        while (word > 0 && !char.IsUpper(name[word]))
        {
            word--;
        }

        return NumberedWords.Contains(name.Substring(word, end - word)) ? name : name.Substring(0, end);
    }
}
