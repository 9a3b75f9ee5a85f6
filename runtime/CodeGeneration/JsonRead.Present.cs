using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <content>Optional properties that are nullable. <see cref="Optional{T}"/> distinguishes absent from null; a property that is read is present.</content>
public static partial class JsonRead
{
    /// <summary>Reads a string or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<string?> PresentString(ref Utf8JsonReader reader) => new(NullableString(ref reader));

    /// <summary>Reads a boolean or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<bool?> PresentBoolean(ref Utf8JsonReader reader) => new(NullableBoolean(ref reader));

    /// <summary>Reads a 32-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<int?> PresentInt32(ref Utf8JsonReader reader) => new(NullableInt32(ref reader));

    /// <summary>Reads a 64-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<long?> PresentInt64(ref Utf8JsonReader reader) => new(NullableInt64(ref reader));

    /// <summary>Reads a single-precision number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<float?> PresentSingle(ref Utf8JsonReader reader) => new(NullableSingle(ref reader));

    /// <summary>Reads a double-precision number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<double?> PresentDouble(ref Utf8JsonReader reader) => new(NullableDouble(ref reader));

    /// <summary>Reads a decimal number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<decimal?> PresentDecimal(ref Utf8JsonReader reader) => new(NullableDecimal(ref reader));

    /// <summary>Reads a UUID or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<Guid?> PresentGuid(ref Utf8JsonReader reader) => new(NullableGuid(ref reader));

    /// <summary>Reads a date and time or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<DateTimeOffset?> PresentDateTimeOffset(ref Utf8JsonReader reader) => new(NullableDateTimeOffset(ref reader));

    /// <summary>Reads a date or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<DateOnly?> PresentDateOnly(ref Utf8JsonReader reader) => new(NullableDateOnly(ref reader));

    /// <summary>Reads a time of day or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<OffsetTime?> PresentOffsetTime(ref Utf8JsonReader reader) => new(NullableOffsetTime(ref reader));

    /// <summary>Reads a duration or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<CalendarDuration?> PresentCalendarDuration(ref Utf8JsonReader reader) => new(NullableCalendarDuration(ref reader));

    /// <summary>Reads a URI or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<Uri?> PresentUri(ref Utf8JsonReader reader) => new(NullableUri(ref reader));

    /// <summary>Reads bytes in base64 or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<byte[]?> PresentBytes(ref Utf8JsonReader reader) => new(NullableBytes(ref reader));

    /// <summary>Reads any JSON value or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Optional<JsonElement?> PresentAny(ref Utf8JsonReader reader) => new(NullableAny(ref reader));

    /// <summary>Reads an extensible enum or null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static Optional<T?> PresentEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T> => new(NullableEnum<T>(ref reader));

    /// <summary>Reads an extensible integer enum or null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static Optional<T?> PresentIntegerEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleIntegerEnum<T> => new(NullableIntegerEnum<T>(ref reader));

    /// <summary>Reads a model or null.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="reader">The reader.</param>
    public static Optional<T?> PresentModel<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T> => new(NullableModel<T>(ref reader));

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads an element.</param>
    public static Optional<IReadOnlyList<T>?> PresentList<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read) =>
        new(reader.TokenType == JsonTokenType.Null ? null : List(ref reader, read));

    /// <summary>Reads an object as a map, or null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value.</param>
    public static Optional<IReadOnlyDictionary<string, T>?> PresentMap<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read) =>
        new(reader.TokenType == JsonTokenType.Null ? null : Map(ref reader, read));
}
