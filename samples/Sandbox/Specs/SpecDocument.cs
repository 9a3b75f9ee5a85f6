namespace RunAi.Generated.Sandbox.Specs;

/// <summary>An API as declared by its spec, with the paths on the server.</summary>
internal sealed record SpecDocument(string Name, string BasePath, IReadOnlyList<SpecOperation> Operations);
