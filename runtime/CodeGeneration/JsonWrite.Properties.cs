using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes the entries of a map as properties of the object that the writer is in.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="properties">The properties by name.</param>
    /// <param name="write">Writes a value.</param>
    public static void Properties<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>> properties, JsonWriteAction<T> write)
    {
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            WriteItem(writer, value, write);
        }
    }

    /// <summary>Writes a value by calling a function, because C# cannot call a lambda expression directly.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    public static void Value<T>(Utf8JsonWriter writer, T value, JsonWriteAction<T> write) => WriteItem(writer, value, write);
}
