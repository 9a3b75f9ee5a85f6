using System.Text.Json;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <content>Properties.</content>
public static partial class KubernetesJson
{
    /// <summary>Writes a quantity or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNullableQuantity(Utf8JsonWriter writer, Quantity? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } present)
        {
            WriteQuantity(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a property with a quantity.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredQuantity(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        WriteQuantity(writer, value);
    }

    /// <summary>Writes a property with a quantity, or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableQuantity(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Quantity? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        WriteNullableQuantity(writer, value);
    }

    /// <summary>Writes a property with a quantity, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalQuantity(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Quantity? value)
    {
        if (value is { } present)
        {
            WriteRequiredQuantity(writer, name, present);
        }
    }

    /// <summary>Writes an integer or a string or JSON null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteNullableIntOrString(Utf8JsonWriter writer, IntOrString? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } present)
        {
            WriteIntOrString(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a property with an integer or a string.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredIntOrString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IntOrString value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        WriteIntOrString(writer, value);
    }

    /// <summary>Writes a property with an integer or a string, or JSON null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteRequiredNullableIntOrString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IntOrString? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        WriteNullableIntOrString(writer, value);
    }

    /// <summary>Writes a property with an integer or a string, unless it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void WriteOptionalIntOrString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IntOrString? value)
    {
        if (value is { } present)
        {
            WriteRequiredIntOrString(writer, name, present);
        }
    }
}
