using System.Text.Json;
using RunAi.Generated.SpecTool.Reading;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Replaces references in the text of a JSON or YAML document. The rest of the text is unchanged.</summary>
internal static class ReferenceText
{
    /// <summary>Returns the text with another reference; null if the text at the location is not the reference.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="replacement">The new reference, which needs neither escapes nor quotes.</param>
    public static string? Replace(string text, MissingReference reference, string replacement)
    {
        var start = GetIndex(text, reference.Location.Line, reference.Location.Column);
        if (start < 0 || start >= text.Length)
        {
            return null;
        }

        if (text[start] is not ('"' or '\''))
        {
            return text.AsSpan(start).StartsWith(reference.Text, StringComparison.Ordinal)
                ? text[..start] + replacement + text[(start + reference.Text.Length)..]
                : null;
        }

        var end = FindEnd(text, start);
        return end > 0 && Decode(text[start..(end + 1)]) == reference.Text ? text[..(start + 1)] + replacement + text[end..] : null;
    }

    private static int GetIndex(string text, int line, int column)
    {
        var index = 0;
        for (; line > 0; line--)
        {
            var end = text.AsSpan(index).IndexOfAny('\r', '\n');
            if (end < 0)
            {
                return -1;
            }

            index += end + (text.AsSpan(index + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return index + column;
    }

    /// <summary>Returns the index of the quote that ends a string; -1 if there is none.</summary>
    private static int FindEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[start] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                if (text[start] == '"' || i + 1 == text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private static string? Decode(string token)
    {
        if (token[0] == '\'')
        {
            return token[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        try
        {
            return JsonSerializer.Deserialize<string>(token);
        }
        catch (JsonException)
        {
            // Escapes of YAML that JSON does not have.
            return null;
        }
    }
}
