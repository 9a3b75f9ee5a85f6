using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>Represents a type that reads and writes its JSON without reflection.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the first token of the value. It is on the last token afterwards.</param>
    /// <returns>The value, or <see langword="null"/> for JSON null.</returns>
    /// <exception cref="JsonMismatchException">The JSON does not match the declared type.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    void Write(Utf8JsonWriter writer);
}
