namespace RunAi.Generated.DifferentialTesting.Views;

/// <param name="Required">Whether an object without it is wrong.</param>
/// <param name="Type">What it holds.</param>
public sealed record PropertyView(bool Required, TypeView Type);
