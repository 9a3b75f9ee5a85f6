using System.Globalization;
using System.Text;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Paths;

/// <summary>Reads the names, integers, strings and other literals of a query.</summary>
internal static class JsonPathLiteralReader
{
    private const long MaxInteger = (1L << 53) - 1;

    private static readonly SourceLocation NoLocation = new(string.Empty, 0, 0);

    /// <summary>
    /// Reads a name after a dot. As an extension of RFC 9535, it can contain <c>-</c> and <c>$</c> and start with a digit, because overlays
    /// use <c>.x-tag</c>, <c>.$ref</c> and <c>.responses.200</c>.
    /// </summary>
    public static string? ReadName(JsonPathCursor cursor)
    {
        var start = cursor.Position;
        while (cursor.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '$' or >= '\u0080')
        {
            cursor.Position++;
        }

        return cursor.Position > start ? cursor.Text.Substring(start, cursor.Position - start) : null;
    }

    /// <summary>
    /// Reads an integer. Returns null if there is none, and also records an error if it has leading zeros or is not exact in JSON (RFC 9535,
    /// sections 2.1 and 2.3.3).
    /// </summary>
    public static long? ReadInteger(JsonPathCursor cursor)
    {
        var start = cursor.Position;
        var digits = start < cursor.Text.Length && cursor.Text[start] == '-' ? start + 1 : start;
        var end = digits;
        while (end < cursor.Text.Length && cursor.Text[end] is >= '0' and <= '9')
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        if (!long.TryParse(cursor.Text.Substring(start, end - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            || value is < -MaxInteger or > MaxInteger)
        {
            cursor.Fail("the integer is out of range");
            return null;
        }

        if (cursor.Text[digits] == '0' && end - start > 1)
        {
            cursor.Fail("an integer cannot have leading zeros or be -0");
            return null;
        }

        cursor.Position = end;
        return value;
    }

    /// <summary>Reads a string in single or double quotes.</summary>
    public static string? ReadString(JsonPathCursor cursor)
    {
        var quote = cursor.Current;
        var value = new StringBuilder();
        for (var i = cursor.Position + 1; i < cursor.Text.Length; i++)
        {
            var c = cursor.Text[i];
            if (c == quote)
            {
                cursor.Position = i + 1;
                return value.ToString();
            }

            if (c == '\\')
            {
                i++;
                if (!AppendEscape(cursor.Text, ref i, quote, value))
                {
                    cursor.Position = i - 1;
                    cursor.Fail("invalid escape sequence");
                    return null;
                }

                continue;
            }

            if (c < ' ')
            {
                cursor.Position = i;
                cursor.Fail("a string cannot contain control characters");
                return null;
            }

            value.Append(c);
        }

        cursor.Fail(SpecErrors.UnterminatedString);
        return null;
    }

    /// <summary>Reads a string, number, <c>true</c>, <c>false</c> or <c>null</c>. Returns null for anything else.</summary>
    public static SpecNode? ReadLiteral(JsonPathCursor cursor)
    {
        if (cursor.Current is '\'' or '"')
        {
            return ReadString(cursor) is { } text ? SpecNode.String(NoLocation, text) : null;
        }

        var start = cursor.Position;
        while (cursor.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.' or '_')
        {
            cursor.Position++;
        }

        var word = cursor.Text.Substring(start, cursor.Position - start);
        switch (word)
        {
            case "true" or "false":
                return SpecNode.Boolean(NoLocation, word == "true");
            case "null":
                return SpecNode.Null(NoLocation);
            default:
                cursor.Position = start;
                return ReadNumber(cursor, word);
        }
    }

    private static SpecNode? ReadNumber(JsonPathCursor cursor, string word)
    {
        if (JsonPathNumber.IsNumber(word))
        {
            cursor.Position += word.Length;
            return SpecNode.Number(NoLocation, word);
        }

        cursor.FailExpected("'@', '$', a string in quotes, a number, true, false or null (functions are not supported)");
        return null;
    }

    private static bool AppendEscape(string text, ref int position, char quote, StringBuilder value)
    {
        if (position >= text.Length)
        {
            return false;
        }

        var c = text[position];
        if (c == 'u')
        {
            return AppendCodePoint(text, ref position, value);
        }

        var index = "\\/bfnrt".IndexOf(c);
        if (index < 0 && c != quote)
        {
            return false;
        }

        value.Append(index < 0 ? quote : "\\/\b\f\n\r\t"[index]);
        return true;
    }

    /// <summary>Appends the character of <c>uXXXX</c>, or of a surrogate pair of two escape sequences. Returns false for a lone surrogate.</summary>
    private static bool AppendCodePoint(string text, ref int position, StringBuilder value)
    {
        if (!HexDigits.TryReadCodeUnit(text, position + 1, out var unit) || char.IsLowSurrogate(unit))
        {
            return false;
        }

        if (!char.IsHighSurrogate(unit))
        {
            value.Append(unit);
            position += 4;
            return true;
        }

        if (string.CompareOrdinal(text, position + 5, "\\u", 0, 2) != 0
            || !HexDigits.TryReadCodeUnit(text, position + 7, out var low)
            || !char.IsLowSurrogate(low))
        {
            return false;
        }

        value.Append(unit).Append(low);
        position += 10;
        return true;
    }
}
