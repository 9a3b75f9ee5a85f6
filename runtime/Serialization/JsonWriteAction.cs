using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>Writes a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer.</param>
/// <param name="value">The value.</param>
public delegate void JsonWriteAction<in T>(Utf8JsonWriter writer, T value);
