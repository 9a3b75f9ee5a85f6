using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a string property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a boolean property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
    }

    /// <summary>Writes a 32-bit integer property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a 64-bit integer property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a single-precision property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is { } present)
        {
            RequiredSingle(writer, name, present);
        }
    }

    /// <summary>Writes a double-precision property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
        {
            RequiredDouble(writer, name, present);
        }
    }

    /// <summary>Writes a decimal property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a date-time property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            RequiredDateTimeOffset(writer, name, present);
        }
    }

    /// <summary>Writes a date property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } present)
        {
            RequiredDateOnly(writer, name, present);
        }
    }

    /// <summary>Writes a time property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalOffsetTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, OffsetTime? value)
    {
        if (value is { } present)
        {
            RequiredOffsetTime(writer, name, present);
        }
    }

    /// <summary>Writes a duration property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalCalendarDuration(Utf8JsonWriter writer, ReadOnlySpan<byte> name, CalendarDuration? value)
    {
        if (value is { } present)
        {
            RequiredCalendarDuration(writer, name, present);
        }
    }

    /// <summary>Writes a UUID property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalGuid(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is { } present)
        {
            writer.WriteString(name, present);
        }
    }

    /// <summary>Writes a URI property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalUri(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value)
    {
        if (value is not null)
        {
            RequiredUri(writer, name, value);
        }
    }

    /// <summary>Writes a base64 property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalBytes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
        {
            RequiredBytes(writer, name, value);
        }
    }

    /// <summary>Writes a property of any JSON type, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is { } present)
        {
            RequiredAny(writer, name, present);
        }
    }

    /// <summary>Writes a model property, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalModel(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonModel? value)
    {
        if (value is null)
        {
            return;
        }

        writer.WritePropertyName(name);
        value.Write(writer);
    }
}
