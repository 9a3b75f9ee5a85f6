namespace RunAi.Generated.Sandbox.Specs;

/// <summary>One API as its spec declares it: every operation, with paths as they appear on the server.</summary>
internal sealed record SpecDocument(string Name, string BasePath, IReadOnlyList<SpecOperation> Operations);
