using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class Shape : JsonUnion, IJsonModel&lt;Shape&gt;</c></summary>
internal sealed record CSharpUnion(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpUnionVariant> Variants,
    EquatableArray<CSharpUnionTest> Tests) : CSharpType(Name, Visibility, Doc, IsObsolete);
