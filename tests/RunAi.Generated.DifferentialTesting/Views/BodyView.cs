namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents a request body.</summary>
/// <param name="Required">Whether the body is required.</param>
/// <param name="Content">The type of the content by media type.</param>
public sealed record BodyView(bool Required, IReadOnlyDictionary<string, TypeView> Content);
