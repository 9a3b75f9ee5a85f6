using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWriterExtensions
{
    /// <summary>Writes a member that is a string; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalString(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    /// <summary>Writes a member that is a boolean; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalBoolean(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is {} present)
            writer.WriteBoolean(name, present);
    }

    /// <summary>Writes a member that is a 32-bit integer; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalInt32(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is {} present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a member that is a 64-bit integer; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalInt64(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is {} present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a member that is a single-precision number; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalSingle(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, float? value)
    {
        if (value is {} present)
            WriteRequiredSingle(writer, name, present);
    }

    /// <summary>Writes a member that is a double-precision number; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalDouble(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is {} present)
            WriteRequiredDouble(writer, name, present);
    }

    /// <summary>Writes a member that is a decimal number; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalDecimal(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is {} present)
            writer.WriteNumber(name, present);
    }

    /// <summary>Writes a member that is a date and time; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalDateTimeOffset(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is {} present)
            WriteRequiredDateTimeOffset(writer, name, present);
    }

    /// <summary>Writes a member that is a date; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalDateOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is {} present)
            WriteRequiredDateOnly(writer, name, present);
    }

    /// <summary>Writes a member that is a time of day; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalTimeOnly(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? value)
    {
        if (value is {} present)
            WriteRequiredTimeOnly(writer, name, present);
    }

    /// <summary>Writes a member that is a duration; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalTimeSpan(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan? value)
    {
        if (value is {} present)
            WriteRequiredTimeSpan(writer, name, present);
    }

    /// <summary>Writes a member that is a UUID; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalGuid(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid? value)
    {
        if (value is {} present)
            writer.WriteString(name, present);
    }

    /// <summary>Writes a member that is a URI; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalUri(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri? value)
    {
        if (value is not null)
            WriteRequiredUri(writer, name, value);
    }

    /// <summary>Writes a member that is bytes in base64; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalBytes(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
            WriteRequiredBytes(writer, name, value);
    }

    /// <summary>Writes a member that is any JSON value; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalAny(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is {} present)
            WriteRequiredAny(writer, name, present);
    }

    /// <summary>Writes a member that is a model; null is left out.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalModel(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonModel? value)
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        value.Write(writer);
    }
}
