using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Writes JSON values and members for generated code: the mirror of <see cref="JsonRead"/>. Of the methods for members, <c>Required…</c>
/// writes null as null; <c>Optional…</c> leaves null out; <c>IfSet…</c>, for <see cref="Optional{T}"/>, leaves out the absent and writes
/// null as null. Each has a name of its own and none is an extension: overloads and the search for extensions cost the compiler of
/// generated code more than all else in the line.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWrite
{
    /// <summary>Writes a model; null as null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The model.</param>
    public static void Model(Utf8JsonWriter writer, JsonModel? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.Write(writer);
    }

    /// <summary>Writes an open enumeration as the text it came as.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is <c>default</c>: a required member that was never set.</exception>
    public static void Enum<T>(Utf8JsonWriter writer, T value)
        where T : struct, IExtensibleEnum<T> => writer.WriteStringValue(value.Value ?? (DiagnosticJson.IsWriting ? null : GetText(value)));

    /// <summary>Writes an open enumeration as the number it came as.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void IntegerEnum<T>(Utf8JsonWriter writer, T value)
        where T : struct, IExtensibleIntegerEnum<T> => writer.WriteNumberValue(value.Value);

    /// <summary>Writes an array; null as null.</summary>
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

    /// <summary>Writes a map as an object; null as null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="values">The members.</param>
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

    /// <summary>Writes the elements of an array that is begun.</summary>
    internal static void WriteItems<T>(Utf8JsonWriter writer, IReadOnlyList<T> values, JsonWriteAction<T> write)
    {
        // By index, and around the interface for what generated code reads into: its enumerator would be an allocation for each list.
        // The type is compared, not asked for, which for arrays takes several times as long.
        if (values.GetType() == typeof(T[]))
        {
            foreach (var value in Unsafe.As<T[]>(values))
                WriteItem(writer, value, write);
        }
        else if (values is List<T> list)
        {
            for (var index = 0; index < list.Count; index++)
                WriteItem(writer, list[index], write);
        }
        else
        {
            var count = values.Count;
            for (var index = 0; index < count; index++)
                WriteItem(writer, values[index], write);
        }
    }

    /// <summary>Writes the members of an object that is begun, which a map holds.</summary>
    internal static void WriteEntries<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> values, JsonWriteAction<T> write)
    {
        if (values is Dictionary<string, T> map)
        {
            foreach (var (name, value) in map)
                WriteProperty(writer, name, value, write);
        }
        else
        {
            foreach (var (name, value) in values)
                WriteProperty(writer, name, value, write);
        }
    }

    /// <summary>The text of an open enumeration.</summary>
    internal static string GetText<T>(T value)
        where T : struct, IExtensibleEnum<T>
        => value.Value ?? throw new InvalidOperationException(
            $"A value of '{typeof(T).Name}' was never set: default({typeof(T).Name}) has no text to send. Assign one of its values.");

    private static void WriteProperty<T>(Utf8JsonWriter writer, string name, T value, JsonWriteAction<T> write)
    {
        writer.WritePropertyName(name);
        WriteItem(writer, value, write);
    }

    private static void WriteItem<T>(Utf8JsonWriter writer, T value, JsonWriteAction<T> write)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            write(writer, value);
    }
}
