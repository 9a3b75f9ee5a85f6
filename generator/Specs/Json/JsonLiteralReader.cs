using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>Reads numbers (RFC 8259, section 6) and <c>true</c>, <c>false</c> and <c>null</c> (section 3).</summary>
internal sealed class JsonLiteralReader(JsonCursor cursor, StringPool pool, SpecBudget budget, JsonErrorReporter errors)
{
    /// <summary>Reads the number or keyword at the cursor. Reports an error and returns null for anything else.</summary>
    public SpecNode? Read(SourceLocation location)
    {
        var c = cursor.Current;
        if (c == '-' || IsDigit(c))
        {
            return ReadNumber(location);
        }

        if (!IsWordCharacter(c))
        {
            return errors.ReportExpected("a value");
        }

        var start = cursor.Position;
        var end = start;
        while (end < cursor.Text.Length && IsWordCharacter(cursor.Text[end]))
        {
            end++;
        }

        cursor.Position = end;
        return Matches("true", start, end) ? SpecNode.Boolean(location, true)
            : Matches("false", start, end) ? SpecNode.Boolean(location, false)
            : Matches("null", start, end) ? SpecNode.Null(location)
            : errors.Report(start, "expected a value, found an unquoted word; strings use double quotes, and the only keywords are true, false and null");
    }

    private SpecNode? ReadNumber(SourceLocation location)
    {
        var start = cursor.Position;
        if (cursor.Current == '-')
        {
            cursor.Position++;
        }

        if (cursor.Current == '0')
        {
            cursor.Position++;
            if (IsDigit(cursor.Current))
            {
                return errors.Report(start, "a number must not have leading zeros");
            }
        }
        else if (!SkipDigits())
        {
            return errors.ReportExpected("a digit after '-'");
        }

        if (cursor.Current == '.')
        {
            cursor.Position++;
            if (!SkipDigits())
            {
                return errors.ReportExpected("a digit after the decimal point");
            }
        }

        if (cursor.Current is 'e' or 'E')
        {
            cursor.Position++;
            if (cursor.Current is '+' or '-')
            {
                cursor.Position++;
            }

            if (!SkipDigits())
            {
                return errors.ReportExpected("a digit in the exponent");
            }
        }

        var length = cursor.Position - start;
        return budget.AllowString(length, location) ? SpecNode.Number(location, pool.Get(cursor.Text, start, length)) : null;
    }

    private bool SkipDigits()
    {
        var start = cursor.Position;
        while (IsDigit(cursor.Current))
        {
            cursor.Position++;
        }

        return cursor.Position > start;
    }

    private bool Matches(string word, int start, int end) =>
        end - start == word.Length && string.CompareOrdinal(cursor.Text, start, word, 0, word.Length) == 0;

    // The '\0' that marks the end of the text is neither a digit nor a word character.
    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsWordCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';
}
