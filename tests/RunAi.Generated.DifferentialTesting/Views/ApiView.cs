namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents an API as read by one reader, in a form in which readers are compared.</summary>
/// <param name="Operations">The operations by method and path as written in the document, such as <c>GET /pets/{id}</c>.</param>
/// <param name="Schemas">The named schemas by name, with their properties.</param>
/// <param name="Reachable">The names of the schemas that operations refer to, directly or indirectly.</param>
public sealed record ApiView(
    IReadOnlyDictionary<string, OperationView> Operations,
    IReadOnlyDictionary<string, TypeView> Schemas,
    IReadOnlySet<string> Reachable);
