using System.Text.Json;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a member that is a boolean or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableBoolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        writer.WritePropertyName(name);
        NullableBoolean(writer, value);
    }

    /// <summary>Writes a member that is a 32-bit integer or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableInt32(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        writer.WritePropertyName(name);
        NullableInt32(writer, value);
    }

    /// <summary>Writes a member that is a 64-bit integer or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableInt64(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        writer.WritePropertyName(name);
        NullableInt64(writer, value);
    }

    /// <summary>Writes a member that is a single-precision number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableSingle(Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        writer.WritePropertyName(name);
        NullableSingle(writer, value);
    }

    /// <summary>Writes a member that is a double-precision number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDouble(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        writer.WritePropertyName(name);
        NullableDouble(writer, value);
    }

    /// <summary>Writes a member that is a decimal number or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDecimal(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        writer.WritePropertyName(name);
        NullableDecimal(writer, value);
    }

    /// <summary>Writes a member that is a date and time or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDateTimeOffset(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        writer.WritePropertyName(name);
        NullableDateTimeOffset(writer, value);
    }

    /// <summary>Writes a member that is a date or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableDateOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        writer.WritePropertyName(name);
        NullableDateOnly(writer, value);
    }

    /// <summary>Writes a member that is a time of day or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableTimeOnly(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? value)
    {
        writer.WritePropertyName(name);
        NullableTimeOnly(writer, value);
    }

    /// <summary>Writes a member that is a duration or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableTimeSpan(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
    {
        writer.WritePropertyName(name);
        NullableTimeSpan(writer, value);
    }

    /// <summary>Writes a member that is a UUID or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableGuid(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        writer.WritePropertyName(name);
        NullableGuid(writer, value);
    }

    /// <summary>Writes a member that is any JSON value or null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        writer.WritePropertyName(name);
        NullableAny(writer, value);
    }
}
