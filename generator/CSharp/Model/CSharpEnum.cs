using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public readonly partial record struct Phase(string Value) : IExtensibleEnum&lt;Phase&gt;</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
/// <param name="IsInteger">Whether its values are integers rather than strings.</param>
/// <param name="Members">The known values, in output order.</param>
internal sealed record CSharpEnum(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    bool IsInteger,
    EquatableArray<CSharpEnumMember> Members) : CSharpType(Name, Visibility, Doc, IsObsolete);
