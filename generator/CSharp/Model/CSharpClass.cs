using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class Project : ExtensibleJsonModel, IJsonModel&lt;Project&gt;</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
/// <param name="Fields">The fields of the properties that record their assignment.</param>
/// <param name="Properties">In output order.</param>
/// <param name="RequiredCount">The number of required properties, which have the first indexes.</param>
/// <param name="NullableCount">The number of optional nullable properties, which have the next indexes.</param>
/// <param name="PropertyNames">The names of the properties in the format of the runtime's base class.</param>
/// <param name="KeepsUnknownProperties">Whether undeclared properties are preserved as JSON.</param>
/// <param name="AdditionalProperties">The property with the typed additional properties; null for none.</param>
/// <param name="AllowsUndeclared">Whether undeclared properties conform to the schema.</param>
/// <param name="AllowedNames">The undeclared properties that conform to the schema if not all of them do, such as the discriminator of a union.</param>
internal sealed record CSharpClass(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpFields> Fields,
    EquatableArray<CSharpProperty> Properties,
    int RequiredCount,
    int NullableCount,
    string PropertyNames,
    bool KeepsUnknownProperties,
    CSharpProperty? AdditionalProperties,
    bool AllowsUndeclared,
    EquatableArray<string> AllowedNames) : CSharpType(Name, Visibility, Doc, IsObsolete);
