using System.Collections.Generic;
using System.Globalization;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>Names symbols, for names without letters and digits, such as the operators of a filter or emoji.</summary>
internal static class SymbolNames
{
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus", ['-'] = "Minus", ['='] = "Equal", ['<'] = "Less", ['>'] = "Greater", ['!'] = "Not", ['*'] = "Star", ['.'] = "Dot",
        ['/'] = "Slash", ['\\'] = "Backslash", ['@'] = "At", ['#'] = "Hash", ['$'] = "Dollar", ['%'] = "Percent", ['&'] = "And", ['|'] = "Or",
        ['~'] = "Tilde", ['^'] = "Caret", ['?'] = "Question", [':'] = "Colon", [';'] = "Semicolon", [','] = "Comma", ['_'] = "Underscore", [' '] = "Space",
        ['('] = "LeftParenthesis", [')'] = "RightParenthesis", ['['] = "LeftBracket", [']'] = "RightBracket", ['{'] = "LeftBrace", ['}'] = "RightBrace",
        ['"'] = "Quote", ['\''] = "Apostrophe", ['`'] = "Backtick",
        ['\u00A3'] = "Pound", ['\u00A5'] = "Yen", ['\u00A2'] = "Cent", ['\u20AC'] = "Euro", ['\u20B9'] = "Rupee", ['\u20BF'] = "Bitcoin",
        ['\u00A7'] = "Section", ['\u00A9'] = "Copyright", ['\u00AE'] = "Registered", ['\u2122'] = "Trademark", ['\u00B0'] = "Degree",
        ['\u00B1'] = "PlusMinus", ['\u00D7'] = "Times", ['\u00F7'] = "Divided", ['\u2212'] = "Minus", ['\u221E'] = "Infinity",
        ['\u2248'] = "Approximately", ['\u2260'] = "NotEqual", ['\u2264'] = "LessOrEqual", ['\u2265'] = "GreaterOrEqual",
        ['\u2190'] = "LeftArrow", ['\u2191'] = "UpArrow", ['\u2192'] = "RightArrow", ['\u2193'] = "DownArrow", ['\u2022'] = "Bullet",
        ['\u2026'] = "Ellipsis", ['\u2013'] = "Dash", ['\u2014'] = "Dash", ['\u2605'] = "BlackStar", ['\u2606'] = "WhiteStar",
        ['\u2713'] = "CheckMark", ['\u2714'] = "HeavyCheckMark", ['\u2717'] = "BallotX", ['\u2705'] = "WhiteHeavyCheckMark", ['\u274C'] = "CrossMark",
        ['\u2764'] = "Heart", ['\u26A0'] = "Warning", ['\u2B50'] = "MediumStar", ['\u2620'] = "Skull", ['\u2757'] = "ExclamationMark",
    };

    // The reactions of GitHub and common statuses.
    private static readonly Dictionary<int, string> Emoji = new()
    {
        [0x1F44D] = "ThumbsUp", [0x1F44E] = "ThumbsDown", [0x1F604] = "Smile", [0x1F600] = "Grin", [0x1F615] = "Confused", [0x1F389] = "PartyPopper",
        [0x1F680] = "Rocket", [0x1F440] = "Eyes", [0x1F525] = "Fire", [0x1F41B] = "Bug", [0x1F6A8] = "Siren", [0x1F4A9] = "Poop", [0x1F44F] = "Clap",
        [0x1F64F] = "FoldedHands", [0x1F4AF] = "Hundred", [0x1F534] = "RedCircle", [0x1F7E0] = "OrangeCircle", [0x1F7E1] = "YellowCircle",
        [0x1F7E2] = "GreenCircle", [0x1F535] = "BlueCircle",
    };

    /// <summary>Returns a word for each symbol: its name, or else its code point, such as <c>U1F9EA</c>.</summary>
    public static List<string> SpellOut(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                var codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
                AddWords(words, Emoji.TryGetValue(codePoint, out var emoji) ? emoji : FormatCodePoint(codePoint));
                i++;
            }
            else if (Symbols.TryGetValue(text[i], out var word))
            {
                AddWords(words, word);
            }
            else if (IsSymbol(text[i]))
            {
                words.Add(FormatCodePoint(text[i]));
            }
        }

        return words;
    }

    // "ThumbsUp" is two words, as in other names.
    private static void AddWords(List<string> words, string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }
    }

    private static bool IsSymbol(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation;

    private static string FormatCodePoint(int codePoint) => "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
