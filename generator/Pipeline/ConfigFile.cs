namespace RunAi.Generator.Pipeline;

/// <summary>An <c>.editorconfig</c> that says something about our diagnostics.</summary>
/// <param name="Path">Its full path; its sections name files relative to it.</param>
/// <param name="Text">Its text.</param>
internal sealed record ConfigFile(string Path, string Text);
