namespace RunAi.Generator.Pipeline;

/// <summary>Everything that the client of a spec depends on.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Overlay">Its overlay; null for none.</param>
/// <param name="NamespaceOwner">The path of the spec that has the same namespace and comes before this one; null for none.</param>
internal sealed record SpecInput(SpecFile Spec, SpecFile? Overlay, string? NamespaceOwner);
