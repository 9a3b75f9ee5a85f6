namespace RunAi.Generator.CSharp;

/// <summary>The runtime's methods that read and write the values of one type.</summary>
/// <param name="Read">Reads a value.</param>
/// <param name="ReadNullable">Reads a value or null.</param>
/// <param name="ReadOptional">Reads a value for a property that is null where the JSON has no value; outside of strict mode JSON null is accepted too.</param>
/// <param name="Write">Writes a value.</param>
/// <param name="WriteNullable">Writes a value or null.</param>
/// <param name="WriteProperty">Write a property.</param>
internal sealed record JsonMethods(
    string Read, string ReadNullable, string ReadOptional, string Write, string WriteNullable, PropertyWriters WriteProperty);
