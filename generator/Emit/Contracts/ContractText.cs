using System.Globalization;
using System.Text;

namespace RunAi.Generator.Emit.Contracts;

/// <summary>Writes text from a spec in a contract: on one line, with quotation marks.</summary>
internal static class ContractText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
            {
                quoted.Append('\\').Append(character);
            }
            else if (IsVisible(character))
            {
                quoted.Append(character);
            }
            else
            {
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append('"').ToString();
    }

    // Surrogates are escaped, because one without its counterpart cannot be saved as UTF-8.
    private static bool IsVisible(char character) => character is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
