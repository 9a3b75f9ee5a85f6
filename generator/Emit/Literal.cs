using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Emit;

/// <summary>
/// Writes texts of a document as C# literals. Nothing else may put such a text between quotes: Roslyn's own formatter escapes every
/// character that could end a literal or a line; what can't be seen is escaped as well.
/// </summary>
internal static class Literal
{
    public static string String(string text) => IsPlain(text) ? "\"" + text + "\"" : EscapeInvisible(SymbolDisplay.FormatLiteral(text, quote: true));

    public static string Utf8(string text) => IsPlain(text) ? "\"" + text + "\"u8" : String(text) + "u8";

    public static string Integer(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Printable ASCII without quotes and backslashes is its own literal; nearly all texts are.
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

    // Roslyn leaves format characters as they are, among them those that turn the direction of writing: a reviewer would see other code
    // than the compiler reads (CVE-2021-42574). Every backslash of the text is doubled already, so what is added can't become part of another escape.
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
