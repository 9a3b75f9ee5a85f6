using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a string property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<string?> value)
    {
        if (value.IsSet)
        {
            RequiredString(writer, name, value.Value);
        }
    }

    /// <summary>Writes a boolean property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<bool?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableBoolean(writer, name, value.Value);
        }
    }

    /// <summary>Writes a 32-bit integer property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<int?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableInt32(writer, name, value.Value);
        }
    }

    /// <summary>Writes a 64-bit integer property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<long?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableInt64(writer, name, value.Value);
        }
    }

    /// <summary>Writes a single-precision property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<float?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableSingle(writer, name, value.Value);
        }
    }

    /// <summary>Writes a double-precision property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<double?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableDouble(writer, name, value.Value);
        }
    }

    /// <summary>Writes a decimal property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<decimal?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableDecimal(writer, name, value.Value);
        }
    }

    /// <summary>Writes a date-time property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<DateTimeOffset?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableDateTimeOffset(writer, name, value.Value);
        }
    }

    /// <summary>Writes a date property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<DateOnly?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableDateOnly(writer, name, value.Value);
        }
    }

    /// <summary>Writes a time property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetOffsetTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<OffsetTime?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableOffsetTime(writer, name, value.Value);
        }
    }

    /// <summary>Writes a duration property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetCalendarDuration(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<CalendarDuration?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableCalendarDuration(writer, name, value.Value);
        }
    }

    /// <summary>Writes a UUID property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetGuid(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<Guid?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableGuid(writer, name, value.Value);
        }
    }

    /// <summary>Writes a URI property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetUri(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<Uri?> value)
    {
        if (value.IsSet)
        {
            RequiredUri(writer, name, value.Value);
        }
    }

    /// <summary>Writes a base64 property or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetBytes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<byte[]?> value)
    {
        if (value.IsSet)
        {
            RequiredBytes(writer, name, value.Value);
        }
    }

    /// <summary>Writes a property of any JSON type or JSON null, unless it is absent.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<JsonElement?> value)
    {
        if (value.IsSet)
        {
            RequiredNullableAny(writer, name, value.Value);
        }
    }

    /// <summary>Writes a model property or JSON null, unless it is absent.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void IfSetModel<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value)
        where T : JsonModel
    {
        if (value.IsSet)
        {
            RequiredModel(writer, name, value.Value);
        }
    }
}
