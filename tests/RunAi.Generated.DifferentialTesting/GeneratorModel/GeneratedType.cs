namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>A class that the generator makes of a schema.</summary>
/// <param name="Pointer">Where the schema stands.</param>
/// <param name="Name">The class's full name.</param>
/// <param name="IsInRequest">Whether a request body leads to it.</param>
public sealed record GeneratedType(string Pointer, string Name, bool IsInRequest);
