namespace RunAi.Generator.Pipeline;

/// <summary>An additional file that the project marks as a spec or an overlay.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text; null where it can't be read.</param>
/// <param name="Metadata">What the project says of it; null for an overlay.</param>
internal sealed record SpecFile(string Path, string? Text, SpecMetadata? Metadata) : GeneratorInput(Path);
