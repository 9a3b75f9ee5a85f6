using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>internal sealed partial class ProjectsClient : IProjectsClient</c>, its interface and its part of the client's extension methods.</summary>
internal sealed record CSharpGroup(
    string Name,
    string InterfaceName,
    string ExtensionsName,
    string Visibility,
    CSharpDoc Doc,
    EquatableArray<CSharpOperation> Operations) : CSharpType(Name, Visibility, Doc, IsObsolete: false);
