namespace RunAi.Generator.Pipeline;

/// <summary>Represents a spec or an overlay.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text of the file; null if it cannot be read.</param>
/// <param name="Metadata">The metadata of the item; null for an overlay.</param>
internal sealed record SpecFile(string Path, string? Text, SpecMetadata? Metadata) : GeneratorInput(Path);
