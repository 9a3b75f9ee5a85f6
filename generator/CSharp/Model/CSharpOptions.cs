using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>
/// <c>public sealed partial class GetProjectsOptions</c>: the optional parameters of an operation, or the parts of its multipart body.
/// </summary>
internal sealed record CSharpOptions(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpParameter> Properties) : CSharpType(Name, Visibility, Doc, IsObsolete);
