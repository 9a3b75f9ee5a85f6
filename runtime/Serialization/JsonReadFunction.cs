using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>Reads a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader, on the first token of the value. It is on the last token afterwards.</param>
public delegate T JsonReadFunction<out T>(ref Utf8JsonReader reader);
