using System.Globalization;

namespace RunAi.Generated.Internal;

/// <summary>Sanitizes text of a server for messages: it becomes one line without control and format characters, and is truncated.</summary>
internal static class TextSanitizer
{
    public static string Sanitize(string text, int cap)
    {
        // Most texts are printable ASCII.
        if (text.Length <= cap && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text.Trim();
        }

        var clean = new CharBuffer();
        foreach (var character in text)
        {
            if (clean.Length == cap)
            {
                break;
            }

            clean.Append(IsUnsafe(character) ? ' ' : character);
        }

        return clean.Finish().Trim();
    }

    /// <summary>Line breaks could forge log entries, and format characters (bidirectional overrides) could change the displayed text.</summary>
    private static bool IsUnsafe(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
