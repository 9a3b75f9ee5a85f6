namespace RunAi.Generator.Tests.Support;

/// <param name="HintName">The name that the generator gave it.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
