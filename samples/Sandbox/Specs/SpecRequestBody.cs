namespace RunAi.Generated.Sandbox.Specs;

/// <summary>A request body: its media types in the document's order.</summary>
internal sealed record SpecRequestBody(bool IsRequired, IReadOnlyList<SpecMediaType> Media);
