using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a generated file. Files are the unit of caching: a file that equals its predecessor is not emitted again.</summary>
/// <param name="HintName">The file name: ASCII letters, digits, dots and underscores, unique without regard to case.</param>
/// <param name="Namespace">The namespace of all its types.</param>
/// <param name="Types">The types, in output order.</param>
/// <param name="IsKubernetes">Whether names of the package for Kubernetes are those of the package, rather than of generated types.</param>
internal sealed record CSharpFile(string HintName, string Namespace, EquatableArray<CSharpType> Types, bool IsKubernetes = false);
