using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <param name="Name">The variant's name in <c>TryGetCircle</c>.</param>
/// <param name="Type">Its type, without a question mark.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
/// <param name="IsInterface">Whether the type is an interface, so that it can't have a conversion.</param>
/// <param name="Read">The expression that reads it from <c>reader</c>.</param>
/// <param name="WriteFunction">The function that writes it.</param>
/// <param name="MatchMethod">The test on the reader that tells the variant: <c>Discriminator</c>, <c>Properties</c>, <c>AnyProperty</c> or <c>Kind</c>.</param>
/// <param name="MatchTexts">The test's arguments that come from the document.</param>
/// <param name="MatchKinds">The test's arguments that name JSON kinds.</param>
/// <param name="ReadAs">The variant that is read instead, since in JSON it looks the same and comes first; null where the variant can be read.</param>
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
    string? ReadAs = null);
