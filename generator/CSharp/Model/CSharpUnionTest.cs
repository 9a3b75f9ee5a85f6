using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a test that recognizes a variant of a union.</summary>
/// <param name="Read">The expression that reads the variant from <c>reader</c>.</param>
/// <param name="Method">The runtime's method that recognizes the variant, such as <c>JsonMatch.Discriminator</c>.</param>
/// <param name="Path">The steps from the value to the nested value that the method tests; empty for the value itself.</param>
/// <param name="Texts">The arguments of that method that are text from the spec.</param>
/// <param name="Kinds">The arguments of that method that are members of <c>JsonValueKind</c>.</param>
internal sealed record CSharpUnionTest(
    string Read,
    string Method,
    EquatableArray<CSharpPathStep> Path,
    EquatableArray<string> Texts,
    EquatableArray<string> Kinds);
