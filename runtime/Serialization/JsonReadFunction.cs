using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>Reads one value. The reader stands on the value's first token, and on its last token afterwards.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader.</param>
public delegate T JsonReadFunction<out T>(ref Utf8JsonReader reader);
