using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes an array property, or JSON null if it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes an element.</param>
    public static void RequiredList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, JsonWriteAction<T> write)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        WriteItems(writer, value, write);
        writer.WriteEndArray();
    }

    /// <summary>Writes an array property, unless it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes an element.</param>
    public static void OptionalList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? value, JsonWriteAction<T> write)
    {
        if (value is not null)
        {
            RequiredList(writer, name, value, write);
        }
    }

    /// <summary>Writes a map property, or JSON null if it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes a value.</param>
    public static void RequiredMap<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
    {
        if (value is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteEntries(writer, value, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes a map property, unless it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes a value.</param>
    public static void OptionalMap<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
    {
        if (value is not null)
        {
            RequiredMap(writer, name, value, write);
        }
    }
}
