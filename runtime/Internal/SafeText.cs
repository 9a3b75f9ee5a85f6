using System.Globalization;

namespace RunAi.Generated.Internal;

/// <summary>Makes a server's text fit for a message: one line, no control or format characters, not longer than asked for.</summary>
internal static class SafeText
{
    public static string Clean(string text, int cap)
    {
        var clean = new CharBuffer();
        foreach (var character in text)
        {
            if (clean.Length == cap)
                break;

            // Line breaks would forge log lines, format characters (bidi overrides) would forge what is read.
            var category = char.GetUnicodeCategory(character);
            var isHarmful = category is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            clean.Append(isHarmful ? ' ' : character);
        }

        return clean.Finish().Trim();
    }
}
