namespace RunAi.Generator.Tests.Support;

/// <summary>Represents an <c>.editorconfig</c>.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The text.</param>
internal sealed record ConfigItem(string Path, string Text);
