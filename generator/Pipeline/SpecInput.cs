namespace RunAi.Generator.Pipeline;

/// <summary>Represents the inputs of a client.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Overlay">The overlay of the spec; null if there is none.</param>
/// <param name="NamespaceOwner">The path of a preceding spec with the same namespace; null if there is none.</param>
internal sealed record SpecInput(SpecFile Spec, SpecFile? Overlay, string? NamespaceOwner);
