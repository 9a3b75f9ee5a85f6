using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWriterExtensions
{
    /// <summary>Writes a member that is a string or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetString(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<string?> value)
    {
        if (value.IsSet)
            WriteRequiredString(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a boolean or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetBoolean(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<bool?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableBoolean(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a 32-bit integer or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetInt32(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<int?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableInt32(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a 64-bit integer or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetInt64(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<long?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableInt64(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a single-precision number or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetSingle(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<float?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableSingle(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a double-precision number or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetDouble(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<double?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableDouble(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a decimal number or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetDecimal(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<decimal?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableDecimal(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a date and time or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetDateTimeOffset(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<DateTimeOffset?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableDateTimeOffset(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a date or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetDateOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<DateOnly?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableDateOnly(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a time of day or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetTimeOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<TimeOnly?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableTimeOnly(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a duration or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetTimeSpan(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<TimeSpan?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableTimeSpan(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a UUID or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetGuid(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<Guid?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableGuid(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a URI or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetUri(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<Uri?> value)
    {
        if (value.IsSet)
            WriteRequiredUri(writer, name, value.Value);
    }

    /// <summary>Writes a member that is bytes in base64 or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetBytes(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<byte[]?> value)
    {
        if (value.IsSet)
            WriteRequiredBytes(writer, name, value.Value);
    }

    /// <summary>Writes a member that is any JSON value or null; an absent one is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetAny(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<JsonElement?> value)
    {
        if (value.IsSet)
            WriteRequiredNullableAny(writer, name, value.Value);
    }

    /// <summary>Writes a member that is a model or null; an absent one is left out.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteIfSetModel<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value)
        where T : JsonModel
    {
        if (value.IsSet)
            WriteRequiredModel(writer, name, value.Value);
    }
}
