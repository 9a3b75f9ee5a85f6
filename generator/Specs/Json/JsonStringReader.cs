using System.Text;

namespace RunAi.Generator.Specs.Json;

/// <summary>Reads strings (RFC 8259, section 7).</summary>
internal sealed class JsonStringReader(JsonCursor cursor, StringPool pool, SpecBudget budget, JsonErrorReporter errors)
{
    private const int UnicodeEscapeLength = 6;

    private readonly StringBuilder _unescaped = new();

    /// <summary>Reads the string that starts at the cursor. Returns null if it is invalid or too long.</summary>
    public string? Read()
    {
        var text = cursor.Text;
        var start = cursor.Position + 1;
        for (var position = start; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '"')
            {
                cursor.Position = position + 1;
                return budget.AllowString(position - start, cursor.GetLocation(start - 1)) ? pool.Get(text, start, position - start) : null;
            }

            // Fast path: most strings contain no control characters, escape sequences or surrogates.
            if (c < ' ' || c == '\\' || char.IsSurrogate(c))
            {
                return ReadWithEscapes(start, position);
            }
        }

        return ReportUnterminated(start);
    }

    private string? ReadWithEscapes(int start, int position)
    {
        var text = cursor.Text;
        _unescaped.Clear().Append(text, start, position - start);
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '"')
            {
                cursor.Position = position + 1;
                return budget.AllowString(_unescaped.Length, cursor.GetLocation(start - 1)) ? _unescaped.ToString() : null;
            }

            var length = c switch
            {
                '\\' => ReadEscape(position),
                < ' ' => ReportControlCharacter(position, c),
                _ when char.IsSurrogate(c) => ReadSurrogate(position),
                _ => 1,
            };
            if (length == 0)
            {
                return null;
            }

            if (c != '\\')
            {
                _unescaped.Append(text, position, length);
            }

            position += length;
        }

        return ReportUnterminated(start);
    }

    /// <summary>Appends the unescaped character. Returns the number of characters read, or 0 after an error.</summary>
    private int ReadEscape(int position)
    {
        var c = position + 1 < cursor.Text.Length ? cursor.Text[position + 1] : '\0';
        if (c == 'u')
        {
            return ReadUnicodeEscape(position);
        }

        var index = "\"\\/bfnrt".IndexOf(c);
        if (index < 0)
        {
            return ReportError(position, "invalid escape sequence; expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits");
        }

        _unescaped.Append("\"\\/\b\f\n\r\t"[index]);
        return 2;
    }

    private int ReadUnicodeEscape(int position)
    {
        if (!TryReadCodeUnit(position, out var unit))
        {
            return ReportError(position, "\\u must be followed by four hexadecimal digits");
        }

        if (!char.IsSurrogate(unit))
        {
            _unescaped.Append(unit);
            return UnicodeEscapeLength;
        }

        if (!char.IsHighSurrogate(unit) || !TryReadCodeUnit(position + UnicodeEscapeLength, out var low) || !char.IsLowSurrogate(low))
        {
            return ReportError(position, SpecErrors.UnpairedSurrogate);
        }

        _unescaped.Append(unit).Append(low);
        return 2 * UnicodeEscapeLength;
    }

    private bool TryReadCodeUnit(int position, out char unit)
    {
        unit = '\0';
        var text = cursor.Text;
        return position + 1 < text.Length && text[position] == '\\' && text[position + 1] == 'u' && HexDigits.TryReadCodeUnit(text, position + 2, out unit);
    }

    private int ReadSurrogate(int position)
    {
        var text = cursor.Text;
        return position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1])
            ? 2
            : ReportError(position, SpecErrors.UnpairedSurrogate);
    }

    private int ReportControlCharacter(int position, char c) =>
        c is '\n' or '\r'
            ? ReportError(position, "a string must not contain line breaks; use \\n")
            : ReportError(position, $"the control character U+{(int)c:X4} must be escaped as \\u{(int)c:X4}");

    private string? ReportUnterminated(int start)
    {
        ReportError(start - 1, SpecErrors.UnterminatedString);
        return null;
    }

    private int ReportError(int position, string message)
    {
        errors.Report(position, message);
        return 0;
    }
}
