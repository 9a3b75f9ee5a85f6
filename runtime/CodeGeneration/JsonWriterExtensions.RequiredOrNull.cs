using System.Text.Json;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWriterExtensions
{
    /// <summary>Writes a member that is a boolean or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableBoolean(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableBoolean(writer, value);
    }

    /// <summary>Writes a member that is a 32-bit integer or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableInt32(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableInt32(writer, value);
    }

    /// <summary>Writes a member that is a 64-bit integer or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableInt64(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableInt64(writer, value);
    }

    /// <summary>Writes a member that is a single-precision number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableSingle(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableSingle(writer, value);
    }

    /// <summary>Writes a member that is a double-precision number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableDouble(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableDouble(writer, value);
    }

    /// <summary>Writes a member that is a decimal number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableDecimal(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableDecimal(writer, value);
    }

    /// <summary>Writes a member that is a date and time or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableDateTimeOffset(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableDateTimeOffset(writer, value);
    }

    /// <summary>Writes a member that is a date or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableDateOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableDateOnly(writer, value);
    }

    /// <summary>Writes a member that is a time of day or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableTimeOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableTimeOnly(writer, value);
    }

    /// <summary>Writes a member that is a duration or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableTimeSpan(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableTimeSpan(writer, value);
    }

    /// <summary>Writes a member that is a UUID or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableGuid(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableGuid(writer, value);
    }

    /// <summary>Writes a member that is any JSON value or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableAny(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        writer.WritePropertyName(name);
        JsonWrite.NullableAny(writer, value);
    }
}
