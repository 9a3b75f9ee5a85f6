namespace RunAi.Generated.DifferentialTesting.Documents;

/// <param name="Location">path, query, header or cookie.</param>
/// <param name="Name">Its name.</param>
/// <param name="Required">Whether a call without it is wrong.</param>
/// <param name="Style">OpenAPI's word for how it is written, such as <c>form</c> or <c>deepObject</c>.</param>
/// <param name="Explode">Whether its items or members stand on their own.</param>
/// <param name="Schema">What it holds; null where the library knows nothing.</param>
public sealed record ParsedParameter(string Location, string Name, bool Required, string Style, bool Explode, ParsedSchema? Schema);
