using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <content>Members that may be absent, but not null: their type in C# holds null, and a null that comes nevertheless is read as absent.</content>
public static partial class JsonRead
{
    /// <summary>Reads a boolean that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static bool? OptionalBoolean(ref Utf8JsonReader reader) => NullableBoolean(ref ThrowIfStrictNull(ref reader, JsonExpectation.Boolean));

    /// <summary>Reads a 32-bit integer that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static int? OptionalInt32(ref Utf8JsonReader reader) => NullableInt32(ref ThrowIfStrictNull(ref reader, JsonExpectation.Int32));

    /// <summary>Reads a 64-bit integer that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static long? OptionalInt64(ref Utf8JsonReader reader) => NullableInt64(ref ThrowIfStrictNull(ref reader, JsonExpectation.Int64));

    /// <summary>Reads a single-precision number that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static float? OptionalSingle(ref Utf8JsonReader reader) => NullableSingle(ref ThrowIfStrictNull(ref reader, JsonExpectation.Number));

    /// <summary>Reads a double-precision number that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static double? OptionalDouble(ref Utf8JsonReader reader) => NullableDouble(ref ThrowIfStrictNull(ref reader, JsonExpectation.Number));

    /// <summary>Reads a decimal number that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static decimal? OptionalDecimal(ref Utf8JsonReader reader) => NullableDecimal(ref ThrowIfStrictNull(ref reader, JsonExpectation.Decimal));

    /// <summary>Reads a UUID that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static Guid? OptionalGuid(ref Utf8JsonReader reader) => NullableGuid(ref ThrowIfStrictNull(ref reader, JsonExpectation.Guid));

    /// <summary>Reads a date and time that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static DateTimeOffset? OptionalDateTimeOffset(ref Utf8JsonReader reader) =>
        NullableDateTimeOffset(ref ThrowIfStrictNull(ref reader, JsonExpectation.DateTime));

    /// <summary>Reads a date that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static DateOnly? OptionalDateOnly(ref Utf8JsonReader reader) => NullableDateOnly(ref ThrowIfStrictNull(ref reader, JsonExpectation.Date));

    /// <summary>Reads a time of day that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static TimeOnly? OptionalTimeOnly(ref Utf8JsonReader reader) => NullableTimeOnly(ref ThrowIfStrictNull(ref reader, JsonExpectation.Time));

    /// <summary>Reads a duration that may be absent.</summary>
    /// <param name="reader">The reader.</param>
    public static TimeSpan? OptionalTimeSpan(ref Utf8JsonReader reader) => NullableTimeSpan(ref ThrowIfStrictNull(ref reader, JsonExpectation.Duration));

    /// <summary>Reads an open enumeration that may be absent.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? OptionalEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T> => reader.TokenType == JsonTokenType.Null && IsLenient ? null : Enum<T>(ref reader);

    /// <summary>Reads an open enumeration of numbers that may be absent.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? OptionalIntegerEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleIntegerEnum<T> => reader.TokenType == JsonTokenType.Null && IsLenient ? null : IntegerEnum<T>(ref reader);

    private static ref Utf8JsonReader ThrowIfStrictNull(ref Utf8JsonReader reader, JsonExpectation expected)
    {
        if (reader.TokenType == JsonTokenType.Null && !IsLenient)
            throw Mismatch(ref reader, expected);
        return ref reader;
    }
}
