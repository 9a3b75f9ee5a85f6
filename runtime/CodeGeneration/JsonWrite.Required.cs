using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a string property, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value) => writer.WriteString(name, value);

    /// <summary>Writes a boolean property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value) => writer.WriteBoolean(name, value);

    /// <summary>Writes a 32-bit integer property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int value) => writer.WriteNumber(name, value);

    /// <summary>Writes a 64-bit integer property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long value) => writer.WriteNumber(name, value);

    /// <summary>Writes a single-precision property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float value)
    {
        writer.WritePropertyName(name);
        Single(writer, value);
    }

    /// <summary>Writes a double-precision property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        if (ShortNumber.IsInteger(value, out var integer))
        {
            writer.WriteNumber(name, integer);
            return;
        }

        writer.WritePropertyName(name);
        Double(writer, value);
    }

    /// <summary>Writes a decimal property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal value) => writer.WriteNumber(name, value);

    /// <summary>Writes a date-time property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteString(name, value.UtcDateTime);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a date property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value)
    {
        writer.WritePropertyName(name);
        DateOnly(writer, value);
    }

    /// <summary>Writes a time property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredOffsetTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, OffsetTime value)
    {
        writer.WritePropertyName(name);
        OffsetTime(writer, value);
    }

    /// <summary>Writes a duration property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredCalendarDuration(Utf8JsonWriter writer, ReadOnlySpan<byte> name, CalendarDuration value)
    {
        writer.WritePropertyName(name);
        CalendarDuration(writer, value);
    }

    /// <summary>Writes a UUID property.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredGuid(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid value) => writer.WriteString(name, value);

    /// <summary>Writes a URI property, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredUri(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value)
    {
        writer.WritePropertyName(name);
        Uri(writer, value);
    }

    /// <summary>Writes a base64 property, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredBytes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        writer.WritePropertyName(name);
        Bytes(writer, value);
    }

    /// <summary>Writes a property of any JSON type.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement value)
    {
        writer.WritePropertyName(name);
        Any(writer, value);
    }

    /// <summary>Writes a model property, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredModel(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonModel? value)
    {
        writer.WritePropertyName(name);
        Model(writer, value);
    }
}
