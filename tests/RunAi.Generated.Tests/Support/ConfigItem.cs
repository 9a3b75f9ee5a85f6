namespace RunAi.Generator.Tests.Support;

/// <param name="Path">The full path of an <c>.editorconfig</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record ConfigItem(string Path, string Text);
