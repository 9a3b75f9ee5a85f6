namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Represents a generated class.</summary>
/// <param name="Pointer">The JSON pointer of the schema.</param>
/// <param name="Name">The full name of the class.</param>
/// <param name="IsInRequest">Whether the class is part of a request body.</param>
public sealed record GeneratedType(string Pointer, string Name, bool IsInRequest);
