using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>A file to print. Files are the unit of caching: one that equals its predecessor is not printed again.</summary>
/// <param name="HintName">ASCII letters, digits, dots and underscores; unique without regard to case.</param>
/// <param name="Namespace">The namespace of all its types.</param>
/// <param name="Types">In the order of printing.</param>
internal sealed record CSharpFile(string HintName, string Namespace, EquatableArray<CSharpType> Types);
