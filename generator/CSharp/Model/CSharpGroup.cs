using System.Linq;
using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>internal sealed partial class ProjectsClient : IProjectsClient</c>, its interface and its part of the client's extension methods.</summary>
internal sealed record CSharpGroup(
    string Name,
    string InterfaceName,
    string ExtensionsName,
    string Visibility,
    CSharpDoc Doc,
    EquatableArray<CSharpOperation> Operations,
    EquatableArray<CSharpWait> Waits,
    EquatableArray<CSharpNamedResource> NamedResources,
    EquatableArray<CSharpMetrics> Metrics) : CSharpType(Name, Visibility, Doc, IsObsolete: false)
{
    /// <summary>Gets the property of the client.</summary>
    public required string PropertyName { get; init; }

    /// <summary>Gets the methods with former names.</summary>
    public EquatableArray<CSharpFormerMethod> FormerMethods { get; init; }

    /// <summary>Gets a value indicating whether the runtime sends further requests with the connection of the class.</summary>
    public bool SharesConnection => Waits.Any(static wait => wait.EventsRoute is not null);
}
