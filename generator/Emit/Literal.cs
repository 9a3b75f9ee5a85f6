using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Emit;

/// <summary>
/// Writes texts of a document as C# literals. Nothing else may put such a text between quotes: Roslyn's own formatter escapes every
/// character that could end a literal or a line.
/// </summary>
internal static class Literal
{
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Utf8(string text) => String(text) + "u8";

    public static string Integer(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text as a literal, or <c>null</c>.</summary>
    public static string OrNull(string? text) => text is null ? "null" : String(text);
}
