using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>
/// Splits names into words at characters other than letters and digits, and at changes of case. The result is the same on every platform, with or
/// without ICU.
/// </summary>
internal static class Words
{
    public static List<string> Split(string name)
    {
        var text = Clean(name);
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                if (i > start && StartsWord(text, i))
                {
                    Add(words, text, start, i);
                    start = i;
                }

                continue;
            }

            if (IsSign(text, i))
            {
                words.Add(text[i] == '+' ? "Plus" : "Minus");
            }
            else if (IsBetweenDigits(text, i))
            {
                continue;
            }

            Add(words, text, start, i);
            start = i + 1;
        }

        Add(words, text, start, text.Length);
        return words.Count > 0 ? words : SymbolNames.SpellOut(name);
    }

    // Removes format characters, which C# ignores in identifiers, and combining marks. C# identifiers must be in normalization form C
    // (C# specification, section 6.4.3), and composing it requires tables that are not available on every platform.
    private static string Clean(string name)
    {
        if (IsAscii(name))
        {
            return name;
        }

        var cleaned = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(character))
            {
                case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                    break;
                case UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    cleaned.Append(' ');
                    break;
                default:
                    cleaned.Append(NonNfcCharacters.Contains(character) ? ' ' : character);
                    break;
            }
        }

        return cleaned.ToString();
    }

    // ASCII names contain none of these characters.
    private static bool IsAscii(string name)
    {
        foreach (var character in name)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWord(string text, int index)
    {
        var current = text[index];
        var previous = text[index - 1];
        if (!char.IsUpper(current))
        {
            return false;
        }

        if (char.IsLower(previous) || char.IsDigit(previous))
        {
            return true;
        }

        // The last capital of a sequence starts a word ("GPUType"), unless only a plural "s" follows ("GPUs").
        return char.IsUpper(previous) && index + 1 < text.Length && char.IsLower(text[index + 1]) && !IsPluralEnd(text, index + 1);
    }

    private static bool IsPluralEnd(string text, int index) =>
        text[index] == 's' && (index + 1 == text.Length || !char.IsLower(text[index + 1]));

    private static bool IsSign(string text, int index) =>
        index == 0 && text[index] is '+' or '-' && index + 1 < text.Length && char.IsDigit(text[index + 1]) && index == 0;

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]);

    private static void Add(List<string> words, string text, int start, int end)
    {
        if (end > start)
        {
            words.Add(WithUnderscores(text.Substring(start, end - start)));
        }
    }

    // Replaces separators between two digits by underscores, so that the numbers remain distinct.
    private static string WithUnderscores(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character))
            {
                return string.Concat(word.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
            }
        }

        return word;
    }
}
