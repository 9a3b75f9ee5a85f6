namespace RunAi.Generator.Diagnostics;

/// <summary>Represents a location in an input file. <paramref name="Line"/> and <paramref name="Column"/> are zero-based, as in Roslyn.</summary>
internal readonly record struct SourceLocation(string Path, int Line, int Column);
