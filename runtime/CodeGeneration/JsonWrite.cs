using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Writes JSON values and properties for generated code. It is the counterpart of <see cref="JsonRead"/>. <c>Required…</c> methods write
/// <see langword="null"/> as JSON null, and <c>Optional…</c> methods omit it. The methods are neither overloads nor extensions, because overload
/// resolution and the lookup of extensions would dominate the compile time of generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    /// <summary>Gets a value indicating whether properties are written that only the server sets. Requests do not contain them.</summary>
    public static bool IncludesReadOnly => !RequestMode.IsEnabled;

    /// <summary>Gets a value indicating whether required properties are written that the schema declares as write-only.</summary>
    public static bool IncludesWriteOnly => !RequiredProperties.IsWriting;

    /// <summary>Writes a model, or JSON null if it is <see langword="null"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The model.</param>
    public static void Model(Utf8JsonWriter writer, JsonModel? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.Write(writer);
        }
    }

    /// <summary>Writes an extensible enum as its JSON string.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>, because the property was never set.</exception>
    public static void Enum<T>(Utf8JsonWriter writer, T value)
        where T : struct, IExtensibleEnum<T> => writer.WriteStringValue(value.Value ?? (DiagnosticJson.IsWriting ? null : GetText(value)));

    /// <summary>Writes an extensible enum as its JSON number.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void IntegerEnum<T>(Utf8JsonWriter writer, T value)
        where T : struct, IExtensibleIntegerEnum<T> => writer.WriteNumberValue(value.Value);

    /// <summary>Writes an array, or JSON null if it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="values">The elements.</param>
    /// <param name="write">Writes an element.</param>
    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T>? values, JsonWriteAction<T> write)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        WriteItems(writer, values, write);
        writer.WriteEndArray();
    }

    /// <summary>Writes a map as an object, or JSON null if it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="values">The entries.</param>
    /// <param name="write">Writes a value.</param>
    public static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? values, JsonWriteAction<T> write)
    {
        if (values is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        WriteEntries(writer, values, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes the elements of the array that the writer is in.</summary>
    internal static void WriteItems<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, JsonWriteAction<T> write)
    {
        // The enumerator of the interface would allocate for each list. The exact type is compared, because a type check for arrays is several times
        // slower.
        if (values.GetType() == typeof(T[]))
        {
            foreach (var value in Unsafe.As<T[]>(values))
            {
                WriteItem(writer, value, write);
            }
        }
        else if (values is List<T> list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                WriteItem(writer, list[index], write);
            }
        }
        else
        {
            var count = values.Count;
            for (var index = 0; index < count; index++)
            {
                WriteItem(writer, values[index], write);
            }
        }
    }

    /// <summary>Writes the entries of a map as properties of the object that the writer is in.</summary>
    internal static void WriteEntries<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, JsonWriteAction<T> write)
    {
        if (values is Dictionary<string, T> map)
        {
            foreach (var (name, value) in map)
            {
                WriteProperty(writer, name, value, write);
            }
        }
        else
        {
            foreach (var (name, value) in values)
            {
                WriteProperty(writer, name, value, write);
            }
        }
    }

    /// <summary>Gets the JSON string of an extensible enum.</summary>
    internal static string GetText<T>(T value)
        where T : struct, IExtensibleEnum<T>
        => value.Value ?? throw new InvalidOperationException(
            $"Cannot write default({typeof(T).Name}), because the value was never set. Assign one of the values of '{typeof(T).Name}'.");

    private static void WriteProperty<T>(Utf8JsonWriter writer, string name, T value, JsonWriteAction<T> write)
    {
        writer.WritePropertyName(name);
        WriteItem(writer, value, write);
    }

    private static void WriteItem<T>(Utf8JsonWriter writer, T value, JsonWriteAction<T> write)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            write(writer, value);
        }
    }
}
