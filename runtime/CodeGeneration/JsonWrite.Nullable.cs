using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a boolean or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableBoolean(Utf8JsonWriter writer, bool? value)
    {
        if (value is { } present)
        {
            Boolean(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a 32-bit integer or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableInt32(Utf8JsonWriter writer, int? value)
    {
        if (value is { } present)
        {
            Int32(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a 64-bit integer or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableInt64(Utf8JsonWriter writer, long? value)
    {
        if (value is { } present)
        {
            Int64(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a single-precision number or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableSingle(Utf8JsonWriter writer, float? value)
    {
        if (value is { } present)
        {
            Single(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a double-precision number or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableDouble(Utf8JsonWriter writer, double? value)
    {
        if (value is { } present)
        {
            Double(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a decimal number or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableDecimal(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } present)
        {
            Decimal(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a date and time or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableDateTimeOffset(Utf8JsonWriter writer, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            DateTimeOffset(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a date or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableDateOnly(Utf8JsonWriter writer, DateOnly? value)
    {
        if (value is { } present)
        {
            DateOnly(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a time of day or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableOffsetTime(Utf8JsonWriter writer, OffsetTime? value)
    {
        if (value is { } present)
        {
            OffsetTime(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a duration or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableCalendarDuration(Utf8JsonWriter writer, CalendarDuration? value)
    {
        if (value is { } present)
        {
            CalendarDuration(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a UUID or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableGuid(Utf8JsonWriter writer, Guid? value)
    {
        if (value is { } present)
        {
            Guid(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes any JSON value or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableAny(Utf8JsonWriter writer, JsonElement? value)
    {
        if (value is { } present)
        {
            Any(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes an extensible enum or JSON null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableEnum<T>(Utf8JsonWriter writer, T? value)
        where T : struct, IExtensibleEnum<T>
    {
        if (value is { } present)
        {
            Enum(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes an extensible integer enum or JSON null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void NullableIntegerEnum<T>(Utf8JsonWriter writer, T? value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        if (value is { } present)
        {
            IntegerEnum(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
