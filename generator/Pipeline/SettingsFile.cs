namespace RunAi.Generator.Pipeline;

/// <summary>Represents a project or configuration file that affects the location or severity of diagnostics.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Docs">The URL of the pages of the diagnostics; empty for a relative one.</param>
internal sealed record SettingsFile(SettingsFileKind Kind, string Path, string Text, string Docs = "") : GeneratorInput(Path);
