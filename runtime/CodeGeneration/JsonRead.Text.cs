using System.Text;
using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonRead
{
    /// <summary>Reads a string. A number or boolean is read as its JSON text.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The string, or <see langword="null"/> for a null token.</returns>
    public static string String(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? Text(ref reader, JsonExpectation.String) : ReadScalarAsText(ref reader);

    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The reader.</param>
    public static string? NullableString(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : String(ref reader);

    /// <summary>Reads an extensible enum. A number or boolean is read as its JSON text.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T Enum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T> => reader.TokenType switch
        {
            JsonTokenType.String => TextEnum<T>(ref reader),
            JsonTokenType.Null => AcceptsNull(ref reader)
                ? DefaultOfUnread<T>(ref reader)
                : throw Mismatch(ref reader, JsonExpectation.String, JsonText.Quote(T.FirstKnown)),
            _ => T.Create(ReadScalarAsText(ref reader)),
        };

    /// <summary>Reads an extensible enum or null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? NullableEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T> => reader.TokenType == JsonTokenType.Null ? null : Enum<T>(ref reader);

    /// <summary>Reads a UUID.</summary>
    /// <param name="reader">The reader.</param>
    public static Guid Guid(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String
            && (reader.TryGetGuid(out var value) || (System.Guid.TryParse(Text(ref reader, JsonExpectation.Guid), out value) && AcceptsType(ref reader))))
        {
            return value;
        }

        return DefaultIfNull<Guid>(ref reader, JsonExpectation.Guid);
    }

    /// <summary>Reads a UUID or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Guid? NullableGuid(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Guid(ref reader);

    /// <summary>Reads an absolute or relative URI.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The URI, or <see langword="null"/> for a null token.</returns>
    public static Uri Uri(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return NullOrThrow<Uri>(ref reader, JsonExpectation.Uri);
        }

        return System.Uri.TryCreate(Text(ref reader, JsonExpectation.Uri), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw Mismatch(ref reader, JsonExpectation.Uri);
    }

    /// <summary>Reads a URI or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Uri? NullableUri(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Uri(ref reader);

    /// <summary>Reads bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The bytes, or <see langword="null"/> for a null token.</returns>
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value))
        {
            return value;
        }

        return NullOrThrow<byte[]>(ref reader, JsonExpectation.Base64);
    }

    /// <summary>Reads bytes in base64 or null.</summary>
    /// <param name="reader">The reader.</param>
    public static byte[]? NullableBytes(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Bytes(ref reader);

    /// <summary>
    /// Reads a date and time (RFC 3339 date-time). A space in place of the T, and a missing offset (UTC), are accepted. A leap second is read as the first
    /// instant of the next minute, because .NET has no other.
    /// </summary>
    /// <param name="reader">The reader.</param>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = Utf8(ref reader, JsonExpectation.DateTime);
            var isStandard = Rfc3339.IsDateTime(text);
            if (isStandard && reader.TryGetDateTimeOffset(out var value))
            {
                return value;
            }

            if (Rfc3339.TryParse(text, out value, out var isLeapSecond) && (isStandard || AcceptsType(ref reader)))
            {
                if (isLeapSecond && !StrictMode.IsEnabled)
                {
                    UnreadProperties.ReportInexact(reader.TokenStartIndex);
                }

                return value;
            }
        }

        return DefaultIfNull<DateTimeOffset>(ref reader, JsonExpectation.DateTime);
    }

    /// <summary>Reads a date and time or null.</summary>
    /// <param name="reader">The reader.</param>
    public static DateTimeOffset? NullableDateTimeOffset(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : DateTimeOffset(ref reader);

    /// <summary>Reads a date (RFC 3339 full-date).</summary>
    /// <param name="reader">The reader.</param>
    public static DateOnly DateOnly(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && Rfc3339.TryParseDate(Utf8(ref reader, JsonExpectation.Date), out var value))
        {
            return value;
        }

        return DefaultIfNull<DateOnly>(ref reader, JsonExpectation.Date);
    }

    /// <summary>Reads a date or null.</summary>
    /// <param name="reader">The reader.</param>
    public static DateOnly? NullableDateOnly(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : DateOnly(ref reader);

    /// <summary>Reads a time of day (RFC 3339, full-time or partial-time).</summary>
    /// <param name="reader">The reader.</param>
    public static OffsetTime OffsetTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = Utf8(ref reader, JsonExpectation.Time);
            if (Rfc3339.TryParseTime(text, out var value) && (Rfc3339.IsTime(text) || AcceptsType(ref reader)))
            {
                return value;
            }
        }

        return DefaultIfNull<OffsetTime>(ref reader, JsonExpectation.Time);
    }

    /// <summary>Reads a time of day or null.</summary>
    /// <param name="reader">The reader.</param>
    public static OffsetTime? NullableOffsetTime(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : OffsetTime(ref reader);

    /// <summary>Reads a duration (ISO 8601), for example "PT1H30M".</summary>
    /// <param name="reader">The reader.</param>
    public static CalendarDuration CalendarDuration(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && Iso8601Duration.TryParse(Utf8(ref reader, JsonExpectation.Duration), out var value))
        {
            return value;
        }

        return DefaultIfNull<CalendarDuration>(ref reader, JsonExpectation.Duration);
    }

    /// <summary>Reads a duration or null.</summary>
    /// <param name="reader">The reader.</param>
    public static CalendarDuration? NullableCalendarDuration(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : CalendarDuration(ref reader);

    /// <summary>Reads a string as an enum. Only values that are not known to be declared pay for the check whether they are observed.</summary>
    private static T TextEnum<T>(scoped ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T>
    {
        var cached = reader.ValueIsEscaped || reader.HasValueSequence ? null : EnumTexts<T>.Cache.GetOrAdd(reader.ValueSpan, EnumTexts<T>.IsDeclared);
        if (cached is { IsDeclared: true })
        {
            return T.Create(cached.Text);
        }

        var value = T.Create(cached?.Text ?? Text(ref reader, JsonExpectation.String));
        if (ReadMode.Has(ReadModes.Recording) && !value.IsKnown)
        {
            DriftRecorder.Current.Record(DriftKind.UnknownEnumValue, ref reader);
        }

        return value;
    }

    /// <summary>Returns the JSON text of a number or boolean in place of a string.</summary>
    private static string ReadScalarAsText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True when AcceptsType(ref reader) => "true",
        JsonTokenType.False when AcceptsType(ref reader) => "false",
        JsonTokenType.Number when AcceptsType(ref reader) => Encoding.ASCII.GetString(Utf8(ref reader, JsonExpectation.String)),
        _ => NullOrThrow<string>(ref reader, JsonExpectation.String),
    };

    /// <summary>Returns the text of a string, property name or null token.</summary>
    private static string Text(scoped ref Utf8JsonReader reader, JsonExpectation expected)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Thrown for other tokens, invalid UTF-8 and unpaired surrogates.
            throw Mismatch(ref reader, expected);
        }
    }

    /// <summary>Returns the UTF-8 text of a token. If possible, these are the bytes of the reader's input.</summary>
    private static ReadOnlySpan<byte> Utf8(scoped ref Utf8JsonReader reader, JsonExpectation expected) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? Unescape(ref reader, expected) : reader.ValueSpan;

    private static byte[] Unescape(scoped ref Utf8JsonReader reader, JsonExpectation expected)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var buffer = new byte[length];
        if (reader.TokenType == JsonTokenType.Number)
        {
            System.Buffers.BuffersExtensions.CopyTo(reader.ValueSequence, buffer);
            return buffer;
        }

        try
        {
            return buffer[..reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            throw Mismatch(ref reader, expected);
        }
    }

    private static class EnumTexts<T>
        where T : struct, IExtensibleEnum<T>
    {
        public static readonly StringCache Cache = new();
        public static readonly Func<string, bool> IsDeclared = static text => T.Create(text).IsKnown;
    }
}
