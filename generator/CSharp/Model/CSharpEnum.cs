using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public readonly partial record struct Phase(string Value) : IOpenEnum&lt;Phase&gt;</c></summary>
internal sealed record CSharpEnum(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpEnumMember> Members) : CSharpType(Name, Visibility, Doc, IsObsolete);
