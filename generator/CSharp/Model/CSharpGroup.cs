using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class ProjectsClient : IProjectsClient</c> and its interface.</summary>
internal sealed record CSharpGroup(
    string Name,
    string InterfaceName,
    string Visibility,
    CSharpDoc Doc,
    EquatableArray<CSharpOperation> Operations) : CSharpType(Name, Visibility, Doc, IsObsolete: false);
