namespace RunAi.Generator.Tests.Support;

/// <summary>Represents a generated file.</summary>
/// <param name="HintName">The file name.</param>
/// <param name="Text">The text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
