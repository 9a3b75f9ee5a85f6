namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents a parameter as read by a third-party reader.</summary>
/// <param name="Location">The location: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Required">Whether the parameter is required.</param>
/// <param name="Style">The serialization style, such as <c>form</c> or <c>deepObject</c>.</param>
/// <param name="Explode">Whether lists and objects are exploded.</param>
/// <param name="Schema">The schema; null if the library has none.</param>
public sealed record ParsedParameter(string Location, string Name, bool Required, string Style, bool Explode, ParsedSchema? Schema);
