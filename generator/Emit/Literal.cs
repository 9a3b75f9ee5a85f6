using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Emit;

/// <summary>
/// Writes text from a spec as C# literals. All such text must go through this class: Roslyn's formatter escapes every character that
/// could end a literal or a line, and invisible characters are escaped as well.
/// </summary>
internal static class Literal
{
    public static string String(string text) => IsPlain(text) ? "\"" + text + "\"" : EscapeInvisible(SymbolDisplay.FormatLiteral(text, quote: true));

    public static string Utf8(string text) => IsPlain(text) ? "\"" + text + "\"u8" : String(text) + "u8";

    public static string Integer(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Most texts are printable ASCII without quotes and backslashes, which needs no escaping.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    // Roslyn does not escape format characters, such as those that change the text direction: a reviewer would see code that differs from
    // what the compiler reads (CVE-2021-42574). Backslashes are already doubled, so an inserted escape cannot become part of another one.
    private static string EscapeInvisible(string literal)
    {
        if (!literal.Any(IsInvisible))
        {
            return literal;
        }

        var escaped = new StringBuilder(literal.Length + 8);
        foreach (var character in literal)
        {
            if (IsInvisible(character))
            {
                escaped.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static bool IsInvisible(char character) => character > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
