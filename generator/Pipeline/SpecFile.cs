using RunAi.Generator.Specs;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents a spec, an overlay, or a file that a spec can refer to.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text of the file; null if it cannot be read.</param>
/// <param name="Metadata">The metadata of the item; null if the file is not a spec.</param>
internal sealed record SpecFile(string Path, string? Text, SpecMetadata? Metadata) : GeneratorInput(Path)
{
    /// <summary>Gets the file as a part of a split document. It keeps its tree, which a document in a single file does not use.</summary>
    public SpecSource Source { get; init; } = new(Path, Text);
}
