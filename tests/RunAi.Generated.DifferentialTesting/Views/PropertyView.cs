namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents a property of an object.</summary>
/// <param name="Required">Whether the property is required.</param>
/// <param name="Type">The type.</param>
public sealed record PropertyView(bool Required, TypeView Type);
