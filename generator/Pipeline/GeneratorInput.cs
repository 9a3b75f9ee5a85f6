namespace RunAi.Generator.Pipeline;

/// <summary>Represents an additional file that the targets mark as an input of the generator.</summary>
/// <param name="Path">The path of the file.</param>
internal abstract record GeneratorInput(string Path);
