using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class Project : ExtensibleJsonModel, IJsonModel&lt;Project&gt;</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether the document calls it deprecated.</param>
/// <param name="Properties">In the order of printing.</param>
/// <param name="KeepsUnknownProperties">Whether members that are not listed are kept as JSON.</param>
/// <param name="AdditionalProperties">The typed map of members that are not listed; null for none.</param>
internal sealed record CSharpClass(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpProperty> Properties,
    bool KeepsUnknownProperties,
    CSharpProperty? AdditionalProperties) : CSharpType(Name, Visibility, Doc, IsObsolete);
