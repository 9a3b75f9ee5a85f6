using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>Reads some members of a JSON object from a source that isn't trusted: no depth, no doubt about which of two members counts.</summary>
internal static class FlatJson
{
    private const int MaxDepth = 16;
    private const int LongestName = 64;

    /// <summary>More than any token endpoint sends; it bounds what an answer can make this process remember.</summary>
    private const int MostMembers = 256;

    /// <summary>Reads members that are strings or numbers; others count as absent.</summary>
    /// <param name="body">UTF-8 text.</param>
    /// <param name="names">The members.</param>
    /// <param name="ignoreCase">Whether names may be written in any case.</param>
    /// <returns>The values' texts in the order of the names; null when the text is no JSON object, holds a member twice, or more than 256 of them.</returns>
    public static Value[]? Read(ReadOnlySpan<byte> body, ReadOnlySpan<string> names, bool ignoreCase = false)
    {
        var values = new Value[names.Length];
        var found = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // Which of two members another reader would take can't be known (RFC 8259, section 4), so an answer that has two says nothing.
                if (!seen.Add(reader.GetString()!) || seen.Count > MostMembers)
                    return null;

                var index = IndexOf(ref reader, names, ignoreCase);
                reader.Read();
                if (index >= 0)
                {
                    if ((found & (1 << index)) != 0)
                        return null;
                    found |= 1 << index;
                    values[index] = ValueOf(ref reader);
                }

                reader.Skip();
            }

            return reader.Read() ? null : values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON: the caller reports an unusable text. The reason is not passed on, since it may quote it.
            return null;
        }
    }

    private static int IndexOf(ref Utf8JsonReader reader, ReadOnlySpan<string> names, bool ignoreCase)
    {
        // Longer ones, escapes included, are none that is looked for, and are not worth a string each.
        if (reader.ValueSpan.Length > LongestName * 6)
            return -1;

        Span<char> name = stackalloc char[LongestName * 6];
        var length = reader.CopyString(name);
        for (var index = 0; index < names.Length; index++)
        {
            if (name[..length].Equals(names[index], ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return index;
        }

        return -1;
    }

    private static Value ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new Value(reader.GetString(), null),
        JsonTokenType.Number => new Value(null, Encoding.UTF8.GetString(reader.ValueSpan)),
        _ => default,
    };

    /// <summary>A member: a string, the digits of a number, or neither.</summary>
    public readonly record struct Value(string? Text, string? Digits)
    {
        /// <summary>The number that it is, or that it spells.</summary>
        public double? Number => double.TryParse(Digits ?? Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number) ? number : null;

        // Never shown: it may be a token.
        public override string ToString() => nameof(Value);
    }
}
