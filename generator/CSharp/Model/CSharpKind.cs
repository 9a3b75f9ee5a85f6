namespace RunAi.Generator.CSharp.Model;

/// <summary>The kind of Kubernetes that a class represents.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version of the group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Plural">The plural in paths.</param>
internal sealed record CSharpKind(string Group, string Version, string Kind, string Plural);
