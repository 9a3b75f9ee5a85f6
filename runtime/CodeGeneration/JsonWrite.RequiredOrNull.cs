using System.Text.Json;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a boolean property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        writer.WritePropertyName(name);
        NullableBoolean(writer, value);
    }

    /// <summary>Writes a 32-bit integer property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        writer.WritePropertyName(name);
        NullableInt32(writer, value);
    }

    /// <summary>Writes a 64-bit integer property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        writer.WritePropertyName(name);
        NullableInt64(writer, value);
    }

    /// <summary>Writes a single-precision property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        writer.WritePropertyName(name);
        NullableSingle(writer, value);
    }

    /// <summary>Writes a double-precision property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        writer.WritePropertyName(name);
        NullableDouble(writer, value);
    }

    /// <summary>Writes a decimal property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        writer.WritePropertyName(name);
        NullableDecimal(writer, value);
    }

    /// <summary>Writes a date-time property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        writer.WritePropertyName(name);
        NullableDateTimeOffset(writer, value);
    }

    /// <summary>Writes a date property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        writer.WritePropertyName(name);
        NullableDateOnly(writer, value);
    }

    /// <summary>Writes a time property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableOffsetTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, OffsetTime? value)
    {
        writer.WritePropertyName(name);
        NullableOffsetTime(writer, value);
    }

    /// <summary>Writes a duration property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableCalendarDuration(Utf8JsonWriter writer, ReadOnlySpan<byte> name, CalendarDuration? value)
    {
        writer.WritePropertyName(name);
        NullableCalendarDuration(writer, value);
    }

    /// <summary>Writes a UUID property or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableGuid(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        writer.WritePropertyName(name);
        NullableGuid(writer, value);
    }

    /// <summary>Writes a property of any JSON type or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        writer.WritePropertyName(name);
        NullableAny(writer, value);
    }
}
