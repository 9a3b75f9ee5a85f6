namespace RunAi.Generator.Pipeline;

/// <summary>Represents a contract file of a project.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text of the file; null if it cannot be read.</param>
/// <param name="Encoding">The name of the encoding if it is not UTF-8; otherwise null.</param>
internal sealed record ContractFile(string Path, string? Text, string? Encoding) : GeneratorInput(Path);
