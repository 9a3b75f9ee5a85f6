namespace RunAi.Generator.Pipeline;

/// <summary>What a project is written in, as far as it says something of specs or of our diagnostics.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text.</param>
internal sealed record SettingsFile(SettingsFileKind Kind, string Path, string Text) : GeneratorInput(Path);
