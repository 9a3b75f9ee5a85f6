using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a variant of a union.</summary>
/// <param name="Name">The variant's name in <c>TryGetCircle</c>.</param>
/// <param name="Type">Its type, without a question mark.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
/// <param name="IsInterface">Whether the type is an interface, for which C# does not allow conversions.</param>
/// <param name="Read">The expression that reads it from <c>reader</c>.</param>
/// <param name="WriteFunction">The function that writes it.</param>
/// <param name="MatchMethod">The runtime's method that recognizes the variant, such as <c>JsonMatch.Discriminator</c>.</param>
/// <param name="MatchTexts">The arguments of that method that are text from the spec.</param>
/// <param name="MatchKinds">The arguments of that method that are members of <c>JsonValueKind</c>.</param>
/// <param name="ReadAs">The preceding variants with the same JSON representation, which are read instead; null if the variant can be read.</param>
internal sealed record CSharpUnionVariant(
    string Name,
    string Type,
    bool IsValueType,
    bool IsInterface,
    string Read,
    string WriteFunction,
    string MatchMethod,
    EquatableArray<string> MatchTexts,
    EquatableArray<string> MatchKinds,
    string? ReadAs = null)
{
    /// <summary>Gets the properties from the value to the nested object that the method tests; empty for the value itself.</summary>
    public EquatableArray<string> MatchPath { get; init; } = EquatableArray<string>.Empty;
}
