using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <content>Optional properties that are not nullable. A null is read as if the property was absent, unless strict reading is on.</content>
public static partial class JsonRead
{
    /// <summary>Reads an optional boolean.</summary>
    /// <param name="reader">The reader.</param>
    public static bool? OptionalBoolean(ref Utf8JsonReader reader) => NullableBoolean(ref ThrowIfStrictNull(ref reader, JsonExpectation.Boolean));

    /// <summary>Reads an optional 32-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    public static int? OptionalInt32(ref Utf8JsonReader reader) => NullableInt32(ref ThrowIfStrictNull(ref reader, JsonExpectation.Int32));

    /// <summary>Reads an optional 64-bit integer.</summary>
    /// <param name="reader">The reader.</param>
    public static long? OptionalInt64(ref Utf8JsonReader reader) => NullableInt64(ref ThrowIfStrictNull(ref reader, JsonExpectation.Int64));

    /// <summary>Reads an optional single-precision number.</summary>
    /// <param name="reader">The reader.</param>
    public static float? OptionalSingle(ref Utf8JsonReader reader) => NullableSingle(ref ThrowIfStrictNull(ref reader, JsonExpectation.Number));

    /// <summary>Reads an optional double-precision number.</summary>
    /// <param name="reader">The reader.</param>
    public static double? OptionalDouble(ref Utf8JsonReader reader) => NullableDouble(ref ThrowIfStrictNull(ref reader, JsonExpectation.Number));

    /// <summary>Reads an optional decimal number.</summary>
    /// <param name="reader">The reader.</param>
    public static decimal? OptionalDecimal(ref Utf8JsonReader reader) => NullableDecimal(ref ThrowIfStrictNull(ref reader, JsonExpectation.Decimal));

    /// <summary>Reads an optional UUID.</summary>
    /// <param name="reader">The reader.</param>
    public static Guid? OptionalGuid(ref Utf8JsonReader reader) => NullableGuid(ref ThrowIfStrictNull(ref reader, JsonExpectation.Guid));

    /// <summary>Reads an optional date and time.</summary>
    /// <param name="reader">The reader.</param>
    public static DateTimeOffset? OptionalDateTimeOffset(ref Utf8JsonReader reader) =>
        NullableDateTimeOffset(ref ThrowIfStrictNull(ref reader, JsonExpectation.DateTime));

    /// <summary>Reads an optional date.</summary>
    /// <param name="reader">The reader.</param>
    public static DateOnly? OptionalDateOnly(ref Utf8JsonReader reader) => NullableDateOnly(ref ThrowIfStrictNull(ref reader, JsonExpectation.Date));

    /// <summary>Reads an optional time of day.</summary>
    /// <param name="reader">The reader.</param>
    public static OffsetTime? OptionalOffsetTime(ref Utf8JsonReader reader) => NullableOffsetTime(ref ThrowIfStrictNull(ref reader, JsonExpectation.Time));

    /// <summary>Reads an optional duration.</summary>
    /// <param name="reader">The reader.</param>
    public static CalendarDuration? OptionalCalendarDuration(ref Utf8JsonReader reader) =>
        NullableCalendarDuration(ref ThrowIfStrictNull(ref reader, JsonExpectation.Duration));

    /// <summary>Reads an optional extensible enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? OptionalEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleEnum<T> => reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? null : Enum<T>(ref reader);

    /// <summary>Reads an optional extensible integer enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? OptionalIntegerEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleIntegerEnum<T> => reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? null : IntegerEnum<T>(ref reader);

    private static ref Utf8JsonReader ThrowIfStrictNull(ref Utf8JsonReader reader, JsonExpectation expected)
    {
        if (reader.TokenType == JsonTokenType.Null && !AcceptsNull(ref reader))
        {
            throw Mismatch(ref reader, expected);
        }

        return ref reader;
    }
}
