using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>A type that reads and writes its own JSON, without reflection.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads a value. The reader stands on the value's first token, and on its last token afterwards.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or null for a JSON null.</returns>
    /// <exception cref="JsonMismatchException">The JSON isn't of the declared type.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    void Write(Utf8JsonWriter writer);
}
