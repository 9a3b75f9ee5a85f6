namespace RunAi.Generator.Diagnostics;

/// <summary>A place in an input file. <paramref name="Line"/> and <paramref name="Column"/> count from zero, as Roslyn's do.</summary>
internal readonly record struct SourceLocation(string Path, int Line, int Column);
