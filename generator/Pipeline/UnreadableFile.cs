using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents an additional file that could not be read because of an unexpected exception.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Diagnostic">The diagnostic of the exception.</param>
internal sealed record UnreadableFile(string Path, DiagnosticInfo Diagnostic) : GeneratorInput(Path);
