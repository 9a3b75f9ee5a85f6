using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Writes the members of objects for generated code. <c>WriteRequired</c> writes null as null; <c>WriteOptional</c> leaves null out,
/// and with <see cref="Optional{T}"/> leaves out the absent and writes null as null.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWriterExtensions
{
    /// <summary>Writes a member; null as null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteRequired<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonWriteAction<T> write)
    {
        writer.WritePropertyName(name);
        if (value is null)
            writer.WriteNullValue();
        else
            write(writer, value);
    }

    /// <summary>Writes a member; null as null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteRequired<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonWriteAction<T> write)
        where T : struct
    {
        writer.WritePropertyName(name);
        JsonWrite.Nullable(writer, value, write);
    }

    /// <summary>Writes a member; null is left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonWriteAction<T> write)
        where T : class
    {
        if (value is null)
            return;

        writer.WritePropertyName(name);
        write(writer, value);
    }

    /// <summary>Writes a member; null is left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonWriteAction<T> write)
        where T : struct
    {
        if (value is not { } present)
            return;

        writer.WritePropertyName(name);
        write(writer, present);
    }

    /// <summary>Writes a member; an absent one is left out, null is written as null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T> value, JsonWriteAction<T> write)
    {
        if (value.IsSet)
            WriteRequired(writer, name, value.Value, write);
    }

    /// <summary>Writes a member; an absent one is left out, null is written as null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value, JsonWriteAction<T> write)
        where T : struct
    {
        if (value.IsSet)
            WriteRequired(writer, name, value.Value, write);
    }
}
