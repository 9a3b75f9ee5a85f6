using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a call that moves to a nested value.</summary>
/// <param name="Method">The runtime's method, such as <c>JsonMatch.Property</c>.</param>
/// <param name="Texts">The arguments of that method that are text from the spec.</param>
internal sealed record CSharpPathStep(string Method, EquatableArray<string> Texts);
