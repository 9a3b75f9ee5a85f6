namespace RunAi.Generator.CSharp;

/// <summary>The runtime's methods that write a property of one type.</summary>
/// <param name="Required">Always writes the property.</param>
/// <param name="RequiredNullable">Always writes the property, whose value can be null.</param>
/// <param name="Optional">Writes the property unless its value is null.</param>
internal sealed record PropertyWriters(string Required, string RequiredNullable, string Optional);
