using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>Reads selected top-level properties of a JSON object from an untrusted source.</summary>
internal static class FlatJsonReader
{
    private const int MaxDepth = 16;

    /// <summary>The longest property name that is compared, in bytes; each of its characters may be an escape of six bytes.</summary>
    private const int MaxNameLength = 64 * 6;

    /// <summary>The largest number of properties: more than any token endpoint sends.</summary>
    private const int MaxProperties = 256;

    /// <summary>Reads properties that are strings or numbers.</summary>
    /// <param name="body">UTF-8 text.</param>
    /// <param name="names">The names of the properties.</param>
    /// <param name="values">The values in the order of the names.</param>
    /// <param name="ignoreCase">Whether to ignore the case of names.</param>
    /// <returns>A value indicating whether the text was read, or why not.</returns>
    public static FlatJsonResult Read(ReadOnlySpan<byte> body, ReadOnlySpan<string> names, out Value[] values, bool ignoreCase)
    {
        values = new Value[names.Length];
        var found = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return FlatJsonResult.NotAnObject;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (seen.Count == MaxProperties)
                {
                    return FlatJsonResult.TooManyProperties;
                }

                // Readers differ in which of two properties they take (RFC 8259, section 4), so neither is used.
                if (!seen.Add(reader.GetString()!))
                {
                    return FlatJsonResult.DuplicateProperty;
                }

                var index = FindName(ref reader, names, ignoreCase);
                reader.Read();
                if (index >= 0)
                {
                    if ((found & (1 << index)) != 0)
                    {
                        return FlatJsonResult.DuplicateProperty;
                    }

                    found |= 1 << index;
                    values[index] = ReadValue(ref reader);
                }

                reader.Skip();
            }

            return reader.Read() ? FlatJsonResult.NotAnObject : FlatJsonResult.Success;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Malformed JSON or invalid UTF-8. The exception is dropped, because its message may quote the text.
            return FlatJsonResult.NotAnObject;
        }
    }

    private static int FindName(ref Utf8JsonReader reader, ReadOnlySpan<string> names, bool ignoreCase)
    {
        if (reader.ValueSpan.Length > MaxNameLength)
        {
            return -1;
        }

        Span<char> name = stackalloc char[MaxNameLength];
        var length = reader.CopyString(name);
        for (var index = 0; index < names.Length; index++)
        {
            if (name[..length].Equals(names[index], ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    private static Value ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new Value(reader.GetString(), null, false),
        JsonTokenType.Number => new Value(null, Encoding.UTF8.GetString(reader.ValueSpan), false),
        JsonTokenType.Null => default,
        _ => new Value(null, null, true),
    };

    /// <summary>Represents the value of a property.</summary>
    /// <param name="Text">The value if it is a string.</param>
    /// <param name="Digits">The text of the value if it is a number.</param>
    /// <param name="IsOther">Whether the value is of another kind than a string, a number or null.</param>
    public readonly record struct Value(string? Text, string? Digits, bool IsOther)
    {
        /// <summary>Gets a value indicating whether the property is absent or null.</summary>
        public bool IsNull => Text is null && Digits is null && !IsOther;

        /// <summary>Gets the finite number that the value is, or that its text represents; <see langword="null"/> if there is none.</summary>
        public double? Number =>
            double.TryParse(Digits ?? Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

        // Never shown: it may be a token.
        public override string ToString() => nameof(Value);
    }
}
