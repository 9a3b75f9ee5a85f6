using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWriterExtensions
{
    /// <summary>Writes a member that is an array; null as null.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes an element.</param>
    public static void WriteRequiredList<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, JsonWriteAction<T> write)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        JsonWrite.Items(writer, value, write);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is an array; null is left out.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes an element.</param>
    public static void WriteOptionalList<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, JsonWriteAction<T> write)
    {
        if (value is not null)
            WriteRequiredList(writer, name, value, write);
    }

    /// <summary>Writes a member that is an array or null; an absent one is left out.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes an element.</param>
    public static void WriteIfSetList<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<IReadOnlyList<T>?> value, JsonWriteAction<T> write)
    {
        if (value.IsSet)
            WriteRequiredList(writer, name, value.Value, write);
    }

    /// <summary>Writes a member that is a map; null as null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes one of its values.</param>
    public static void WriteRequiredMap<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        JsonWrite.Entries(writer, value, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes a member that is a map; null is left out.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes one of its values.</param>
    public static void WriteOptionalMap<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
    {
        if (value is not null)
            WriteRequiredMap(writer, name, value, write);
    }

    /// <summary>Writes a member that is a map or null; an absent one is left out.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes one of its values.</param>
    public static void WriteIfSetMap<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<IReadOnlyDictionary<string, T>?> value, JsonWriteAction<T> write)
    {
        if (value.IsSet)
            WriteRequiredMap(writer, name, value.Value, write);
    }
}
