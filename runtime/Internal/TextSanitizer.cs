using System.Globalization;

namespace RunAi.Generated.Internal;

/// <summary>Makes a server's text fit for a message: one line, no control or format characters, not longer than asked for.</summary>
internal static class TextSanitizer
{
    public static string Sanitize(string text, int cap)
    {
        // Printable ASCII, as most texts are, is fit as it is.
        if (text.Length <= cap && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text.Trim();

        var clean = new CharBuffer();
        foreach (var character in text)
        {
            if (clean.Length == cap)
                break;
            clean.Append(IsUnsafe(character) ? ' ' : character);
        }

        return clean.Finish().Trim();
    }

    /// <summary>Line breaks would forge log lines, format characters (bidi overrides) would forge what is read.</summary>
    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
