using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace RunAi.Generated.Kubernetes.Warnings;

/// <summary>
/// Reads values of the header Warning (RFC 7234, section 5.5): <c>299 - "unknown field \"spec.gpus\"" "date", 299 …</c>. The header is obsolete in HTTP, but
/// API servers use it.
/// </summary>
internal static class WarningHeader
{
    private const int CodeLength = 3;

    /// <summary>Returns the warnings of a value, which can contain several. Those that are not valid are omitted.</summary>
    public static List<(int Code, string Agent, string Text)> Parse(string value)
    {
        var warnings = new List<(int Code, string Agent, string Text)>();
        var rest = Decode(value).AsSpan();
        while (!rest.IsEmpty)
        {
            var length = FindEnd(rest);
            if (ParseWarning(rest[..length].Trim(" \t")) is { } warning)
            {
                warnings.Add(warning);
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return warnings;
    }

    /// <summary>Decodes UTF-8, which API servers send, and HTTP handlers read as Latin-1.</summary>
    private static string Decode(string value)
    {
        if (Ascii.IsValid(value) || value.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'))
        {
            return value;
        }

        var bytes = Encoding.Latin1.GetBytes(value);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : value;
    }

    /// <summary>Returns the position of the comma after the first warning, or the length. Commas in quotes separate nothing.</summary>
    private static int FindEnd(ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '\\' when isQuoted:
                    i++;
                    break;
                case ',' when !isQuoted:
                    return i;
            }
        }

        return text.Length;
    }

    private static (int Code, string Agent, string Text)? ParseWarning(ReadOnlySpan<char> text)
    {
        if (text.Length <= CodeLength
            || text[CodeLength] != ' '
            || !int.TryParse(text[..CodeLength], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        var rest = text[(CodeLength + 1)..].TrimStart(' ');
        var end = rest.IndexOf(' ');
        if (end <= 0 || rest[..end].Contains('"'))
        {
            return null;
        }

        return ReadQuoted(rest[end..].TrimStart(' '), out var date) is { } message && IsDate(date) ? (code, rest[..end].ToString(), message) : null;
    }

    // The date of a warning is optional, and not needed.
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var date = text.TrimStart(' ');
        return date.IsEmpty || (date.Length < text.Length && ReadQuoted(date, out var rest) is not null && rest.IsEmpty);
    }

    private static string? ReadQuoted(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (text is not ['"', ..])
        {
            return null;
        }

        var content = new StringBuilder();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                rest = text[(i + 1)..];
                return content.ToString();
            }

            if (text[i] == '\\' && ++i == text.Length)
            {
                break;
            }

            content.Append(text[i]);
        }

        return null;
    }
}
