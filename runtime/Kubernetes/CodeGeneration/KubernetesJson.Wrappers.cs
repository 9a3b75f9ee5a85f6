using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <content>Properties whose values are in a wrapper: <c>{"value": …}</c> or <c>{"items": {"key": {"value": …}}}</c>.</content>
public static partial class KubernetesJson
{
    /// <summary>Reads the wrapper of a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="isOpen">Whether the schema allows other properties.</param>
    /// <returns>The wrapper, or <see langword="null"/> for a null token.</returns>
    public static ValueWrapper<T> ReadValue<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read, JsonWriteAction<T> write, bool isOpen) =>
        JsonRead.Object(ref reader, new ValueWrapper<T>(read, write, isOpen));

    /// <summary>Returns the value in a wrapper, or the default of its type if the wrapper is missing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="wrapper">The wrapper.</param>
    public static T GetValue<T>(ValueWrapper<T>? wrapper) => wrapper is null ? default! : wrapper.Value;

    /// <summary>Sets the value in a wrapper. With <see langword="null"/>, the wrapper is removed.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="wrapper">The wrapper.</param>
    /// <param name="value">The value.</param>
    public static void SetValue<T>(ref ValueWrapper<T>? wrapper, T value)
    {
        if (value is null)
        {
            wrapper = null;
        }
        else if (wrapper is null)
        {
            wrapper = new ValueWrapper<T>(value);
        }
        else
        {
            wrapper.Value = value;
        }
    }

    /// <summary>Writes a property with the wrapper of a value, or JSON null if there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="wrapper">The wrapper.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteRequiredValue<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueWrapper<T>? wrapper, JsonWriteAction<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (wrapper is not null)
        {
            wrapper.WriteValue = write;
        }

        writer.WritePropertyName(name);
        JsonWrite.Model(writer, wrapper);
    }

    /// <summary>Writes a property with the wrapper of a value, unless there is none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="wrapper">The wrapper.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteOptionalValue<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueWrapper<T>? wrapper, JsonWriteAction<T> write)
    {
        if (wrapper is not null)
        {
            WriteRequiredValue(writer, name, wrapper, write);
        }
    }

    /// <summary>Reads the wrapper of items.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="isOpen">Whether the schema allows other properties.</param>
    /// <returns>The items, or <see langword="null"/> for a null token.</returns>
    public static KeyedItems<T> ReadItems<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read, JsonWriteAction<T> write, bool isOpen) =>
        JsonRead.Object(ref reader, new KeyedItems<T>(read, write, isOpen));

    /// <summary>Creates items for a property that has none yet.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="write">Writes a value.</param>
    public static KeyedItems<T> CreateItems<T>(JsonWriteAction<T> write) => new(null, write, isOpen: false);

    /// <summary>Writes a property with items.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="items">The items; <see langword="null"/> is written as an empty object.</param>
    public static void WriteRequiredItems<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, KeyedItems<T>? items)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (items is null)
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else
        {
            items.Write(writer);
        }
    }

    /// <summary>Writes a property with items, unless there are none and the JSON that the model was read from did not contain the property.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="items">The items.</param>
    public static void WriteOptionalItems<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, KeyedItems<T>? items)
    {
        if (items is { IsSent: true })
        {
            WriteRequiredItems(writer, name, items);
        }
    }
}
