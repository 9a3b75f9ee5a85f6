namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>What an API is in the opinion of one reader, in words that are nobody's: ours and the readers' are compared in it.</summary>
/// <param name="Operations">By method and path as the document writes it, such as <c>GET /pets/{id}</c>.</param>
/// <param name="Schemas">The named schemas by name, each with its members.</param>
/// <param name="Reachable">The names of the schemas that an operation leads to.</param>
public sealed record ApiView(
    IReadOnlyDictionary<string, OperationView> Operations,
    IReadOnlyDictionary<string, TypeView> Schemas,
    IReadOnlySet<string> Reachable);
