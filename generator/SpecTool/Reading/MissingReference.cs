using RunAi.Generator.Diagnostics;

namespace RunAi.Generated.SpecTool.Reading;

/// <summary>Represents a reference to a file that a spec lacks.</summary>
/// <param name="Location">The location of the reference in the spec or in a part.</param>
/// <param name="Text">The reference as written.</param>
internal readonly record struct MissingReference(SourceLocation Location, string Text);
