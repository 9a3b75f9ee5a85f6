namespace RunAi.Generator.Specs;

/// <summary>The text of an input file.</summary>
/// <param name="Path">The path for diagnostics. The file is never opened.</param>
/// <param name="Text">The decoded text. A byte order mark at the start is skipped.</param>
internal sealed record SpecContent(string Path, string Text);
