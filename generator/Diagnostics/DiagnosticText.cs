using System.Globalization;
using System.Text;

namespace RunAi.Generator.Diagnostics;

/// <summary>
/// Sanitizes texts from a spec for the build log: one line of bounded length. A spec could otherwise forge log lines or flood the log.
/// </summary>
internal static class DiagnosticText
{
    private const int LengthLimit = 400;

    public static string Sanitize(string text)
    {
        var length = Math.Min(text.Length, LengthLimit);
        var cleaned = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text[i]);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
            {
                cleaned.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                cleaned.Append(text[i]);
            }
        }

        return text.Length > LengthLimit ? cleaned.Append('…').ToString() : cleaned.ToString();
    }
}
