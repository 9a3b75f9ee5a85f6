using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public sealed partial class AdministratorClient : IAdministratorClient</c>, its interface and its registration.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="InterfaceName">The identifier of its interface.</param>
/// <param name="ExtensionsName">The identifier of the class that registers it.</param>
/// <param name="RegistrationMethod">The builder's method that registers it: <c>AddControlPlaneClient</c>, <c>AddClusterClient</c> or <c>AddClient</c>.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="ServerPath">The path of the server's URL, with which routes begin; empty if there is none.</param>
/// <param name="Groups">The groups, in output order.</param>
/// <param name="Resources">The kinds of Kubernetes, in output order.</param>
/// <param name="OmittedGroups">The groups that are not generated, in output order.</param>
/// <param name="Dispatches">The methods that call the operation for the kind of a resource.</param>
/// <param name="Ensures">The methods that create a resource of a group unless the list of another group contains it.</param>
/// <param name="SecretNames">The JSON names of properties that the spec declares as passwords or write-only, in ordinal order.</param>
internal sealed record CSharpClient(
    string Name,
    string InterfaceName,
    string ExtensionsName,
    string RegistrationMethod,
    string Visibility,
    CSharpDoc Doc,
    string ServerPath,
    EquatableArray<CSharpClientGroup> Groups,
    EquatableArray<CSharpResource> Resources,
    EquatableArray<CSharpOmittedGroup> OmittedGroups,
    EquatableArray<CSharpDispatch> Dispatches,
    EquatableArray<CSharpEnsure> Ensures,
    EquatableArray<string> SecretNames) : CSharpType(Name, Visibility, Doc, IsObsolete: false)
{
    /// <summary>Gets the identifier of the class of the API's own credentials; null if there is none.</summary>
    public string? Credentials { get; init; }
}
