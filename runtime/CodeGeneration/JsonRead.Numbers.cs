using System.Globalization;
using System.Numerics;
using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonRead
{
    /// <summary>Reads a boolean. The strings "true" and "false" are accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null when AcceptsNull(ref reader) => DefaultOfUnread<bool>(ref reader),
        JsonTokenType.String when JsonNames.AreEqual(ref reader, "true"u8) && AcceptsType(ref reader) => true,
        JsonTokenType.String when JsonNames.AreEqual(ref reader, "false"u8) && AcceptsType(ref reader) => false,
        _ => throw Mismatch(ref reader, JsonExpectation.Boolean),
    };

    /// <summary>Reads a 32-bit integer. A string with an integer and a number such as 1.0 are accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : Integer<int>(ref reader, JsonExpectation.Int32);

    /// <summary>Reads a 64-bit integer. A string with an integer and a number such as 1.0 are accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : Integer<long>(ref reader, JsonExpectation.Int64);

    /// <summary>Reads an extensible integer enum. Everything that <see cref="Int64"/> accepts is accepted.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T IntegerEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleIntegerEnum<T> => reader.TokenType != JsonTokenType.Null
            ? ReportUnknown(ref reader, T.Create(Int64(ref reader)))
            : AcceptsNull(ref reader) ? DefaultOfUnread<T>(ref reader)
            : throw Mismatch(ref reader, JsonExpectation.Int64, T.FirstKnown?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a single-precision number. A string with a number, "NaN" and "Infinity" are accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static float Single(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out var value) ? value : FloatingPoint<float>(ref reader);

    /// <summary>Reads a double-precision number. A string with a number, "NaN" and "Infinity" are accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static double Double(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number
            && ((!reader.HasValueSequence && ShortNumber.TryParse(reader.ValueSpan, out var value)) || reader.TryGetDouble(out value)))
        {
            return value;
        }

        return FloatingPoint<double>(ref reader);
    }

    /// <summary>Reads a decimal number. A string with a number is accepted.</summary>
    /// <param name="reader">The reader.</param>
    public static decimal Decimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value))
        {
            return value;
        }

        if (reader.TokenType == JsonTokenType.String
            && TryParse(ref reader, JsonExpectation.Decimal, NumberStyles.Float, out value)
            && AcceptsType(ref reader))
        {
            return value;
        }

        return IsNullOrNaN(ref reader) ? DefaultOfUnread<decimal>(ref reader) : throw Mismatch(ref reader, JsonExpectation.Decimal);
    }

    /// <summary>Reads a boolean or null.</summary>
    /// <param name="reader">The reader.</param>
    public static bool? NullableBoolean(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Boolean(ref reader);

    /// <summary>Reads a 32-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    public static int? NullableInt32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null || IsNaN(ref reader) ? null : Int32(ref reader);

    /// <summary>Reads a 64-bit integer or null.</summary>
    /// <param name="reader">The reader.</param>
    public static long? NullableInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null || IsNaN(ref reader) ? null : Int64(ref reader);

    /// <summary>Reads an extensible integer enum or null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? NullableIntegerEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IExtensibleIntegerEnum<T> => reader.TokenType == JsonTokenType.Null ? null : IntegerEnum<T>(ref reader);

    /// <summary>Reads a single-precision number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static float? NullableSingle(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Single(ref reader);

    /// <summary>Reads a double-precision number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static double? NullableDouble(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Double(ref reader);

    /// <summary>Reads a decimal number or null.</summary>
    /// <param name="reader">The reader.</param>
    public static decimal? NullableDecimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null || IsNaN(ref reader) ? null : Decimal(ref reader);

    private static T Integer<T>(ref Utf8JsonReader reader, JsonExpectation expected)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (reader.TokenType == JsonTokenType.String
            && TryParse<T>(ref reader, expected, NumberStyles.Integer, out var value)
            && AcceptsType(ref reader))
        {
            return value;
        }

        // In JSON Schema 1.0 and 1e3 are integers, and servers written in Go and JavaScript send them.
        if (reader.TokenType == JsonTokenType.Number
            && reader.TryGetDecimal(out var number)
            && decimal.IsInteger(number)
            && number >= decimal.CreateChecked(T.MinValue)
            && number <= decimal.CreateChecked(T.MaxValue))
        {
            return T.CreateChecked(number);
        }

        return IsNullOrNaN(ref reader) ? DefaultOfUnread<T>(ref reader) : throw Mismatch(ref reader, expected);
    }

    /// <summary>Returns a value indicating whether the token is null, or NaN where the type has no NaN. Both are read as no value.</summary>
    private static bool IsNullOrNaN(scoped ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => AcceptsNull(ref reader),
        JsonTokenType.String => JsonNames.AreEqual(ref reader, "NaN"u8) && AcceptsType(ref reader),
        _ => false,
    };

    /// <summary>Returns a value indicating whether the token is a NaN that is read as null. The property that contains it keeps the JSON.</summary>
    private static bool IsNaN(scoped ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || !IsNullOrNaN(ref reader))
        {
            return false;
        }

        UnreadProperties.ReportInexact(reader.TokenStartIndex);
        return true;
    }

    private static T FloatingPoint<T>(ref Utf8JsonReader reader)
        where T : struct, IFloatingPointIeee754<T>
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return DefaultIfNull<T>(ref reader, JsonExpectation.Number);
        }

        return TryParseFloatingPoint<T>(ref reader, out var value) && AcceptsType(ref reader) ? value : throw Mismatch(ref reader, JsonExpectation.Number);
    }

    private static bool TryParseFloatingPoint<T>(scoped ref Utf8JsonReader reader, out T value)
        where T : struct, IFloatingPointIeee754<T>
    {
        if (TryParse(ref reader, JsonExpectation.Number, NumberStyles.Float, out value))
        {
            return true;
        }

        // The spelling of Go and Prometheus.
        if (JsonNames.AreEqual(ref reader, "+Inf"u8) || JsonNames.AreEqual(ref reader, "Inf"u8))
        {
            value = T.PositiveInfinity;
            return true;
        }

        value = T.NegativeInfinity;
        return JsonNames.AreEqual(ref reader, "-Inf"u8);
    }

    /// <summary>Reports a value that the enum does not declare.</summary>
    private static T ReportUnknown<T>(scoped ref Utf8JsonReader reader, T value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        if (!value.IsKnown)
        {
            Deviation.Report(ref reader, DriftKind.UnknownEnumValue);
        }

        return value;
    }

    private static bool TryParse<T>(scoped ref Utf8JsonReader reader, JsonExpectation expected, NumberStyles style, out T value)
        where T : struct, INumberBase<T>
        => T.TryParse(Utf8(ref reader, expected), style, CultureInfo.InvariantCulture, out value);
}
