namespace RunAi.Generated.DifferentialTesting.Views;

/// <param name="Required">Whether a call without it is wrong.</param>
/// <param name="Content">What it holds, by media type.</param>
public sealed record BodyView(bool Required, IReadOnlyDictionary<string, TypeView> Content);
