namespace RunAi.Generator.Specs;

/// <summary>The text of an input file.</summary>
/// <param name="Path">The path that diagnostics name; it is never opened.</param>
/// <param name="Text">The decoded text; a byte order mark at its start is skipped.</param>
internal sealed record SpecContent(string Path, string Text);
