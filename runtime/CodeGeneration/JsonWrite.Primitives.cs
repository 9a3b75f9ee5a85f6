using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a string, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void String(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes a 32-bit integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 64-bit integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Int64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes a single-precision number. NaN and the infinities, which JSON does not have, are written as strings.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Single(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a double-precision number. NaN and the infinities, which JSON does not have, are written as strings.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Double(Utf8JsonWriter writer, double value)
    {
        if (ShortNumber.IsInteger(value, out var integer))
        {
            writer.WriteNumberValue(integer);
        }
        else if (ShortNumber.IsDecimal(value, out var number))
        {
            writer.WriteNumberValue(number);
        }
        else if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a decimal number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Decimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a date and time (RFC 3339).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a date (RFC 3339 full-date).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void DateOnly(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(Rfc3339.Format(value));

    /// <summary>Writes a time of day (RFC 3339 partial-time).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void OffsetTime(Utf8JsonWriter writer, OffsetTime value) =>
        // The encoder of the writer may escape the plus sign of the offset, which WriteStringValue does not for dates.
        writer.WriteStringValue(JsonEncodedText.Encode(Rfc3339.Format(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

    /// <summary>Writes a duration (ISO 8601).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void CalendarDuration(Utf8JsonWriter writer, CalendarDuration value) => writer.WriteStringValue(Iso8601Duration.Format(value));

    /// <summary>Writes a UUID.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Guid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Uri(Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value?.OriginalString);

    /// <summary>Writes bytes in base64 (RFC 4648, section 4), or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Bytes(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(value);
        }
    }

    /// <summary>Writes any JSON value. An undefined element (<c>default</c>) is written as JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Any(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
