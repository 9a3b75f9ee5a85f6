using System.Buffers;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the numbers NaN, Infinity and -Infinity, which are not valid JSON but sent by some servers. Only text that a JSON reader rejected is searched. In
/// quotes they are read like other numbers in strings.
/// </summary>
internal static class NonFiniteNumbers
{
    private static readonly SearchValues<byte> Starts = SearchValues.Create("\"NI-"u8);

    /// <summary>Puts the numbers in quotes. Returns <see langword="null"/> if there are none.</summary>
    /// <param name="json">The text. It must not start inside a string.</param>
    public static byte[]? Quote(ReadOnlySpan<byte> json) => Quote(json, out _);

    /// <summary>Puts the numbers in quotes. Returns <see langword="null"/> if there are none.</summary>
    /// <param name="json">The text. It must not start inside a string.</param>
    /// <param name="endsInside"><see langword="true"/> if the text may end inside one of the numbers.</param>
    public static byte[]? Quote(ReadOnlySpan<byte> json, out bool endsInside)
    {
        ArrayBufferWriter<byte>? quoted = null;
        endsInside = false;
        var copied = 0;
        for (var index = FindNext(json, 0); index < json.Length; index = FindNext(json, index))
        {
            if (json[index] == '"')
            {
                index = FindStringEnd(json, index);
                continue;
            }

            var length = GetLiteralLength(json[index..]);
            if (length > json.Length - index)
            {
                endsInside = true;
                break;
            }

            if (length > 0)
            {
                quoted ??= new ArrayBufferWriter<byte>(json.Length + 64);
                quoted.Write(json[copied..index]);
                quoted.Write("\""u8);
                quoted.Write(json.Slice(index, length));
                quoted.Write("\""u8);
                copied = index + length;
            }

            index += Math.Max(length, 1);
        }

        quoted?.Write(json[copied..]);
        return quoted?.WrittenSpan.ToArray();
    }

    private static int FindNext(ReadOnlySpan<byte> json, int from)
    {
        if (from >= json.Length)
        {
            return json.Length;
        }

        var distance = json[from..].IndexOfAny(Starts);
        return distance < 0 ? json.Length : from + distance;
    }

    /// <summary>Returns the length of the number at the start of the text, which may be incomplete, or 0 if there is none.</summary>
    private static int GetLiteralLength(ReadOnlySpan<byte> json)
    {
        var literal = json[0] switch
        {
            (byte)'N' => "NaN"u8,
            (byte)'I' => "Infinity"u8,
            _ => "-Infinity"u8,
        };
        var common = Math.Min(literal.Length, json.Length);
        return json[..common].SequenceEqual(literal[..common]) ? literal.Length : 0;
    }

    /// <summary>Returns the position after the closing quotation mark, or the end of the text.</summary>
    private static int FindStringEnd(ReadOnlySpan<byte> json, int start)
    {
        for (var index = start + 1; index < json.Length; index++)
        {
            if (json[index] == '\\')
            {
                index++;
            }
            else if (json[index] == '"')
            {
                return index + 1;
            }
        }

        return json.Length;
    }
}
