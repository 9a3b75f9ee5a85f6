namespace RunAi.Generator.Pipeline;

/// <summary>An additional file that the project marks as one of ours.</summary>
/// <param name="Path">Its path.</param>
internal abstract record GeneratorInput(string Path);
