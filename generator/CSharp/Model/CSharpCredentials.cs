using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>
/// <c>public sealed partial class PetsCredentials : ApiCredentials</c>: a credential for each security scheme, and the requirements of operations.
/// </summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Credentials">The credentials, in output order.</param>
/// <param name="Requirements">The requirements, in output order.</param>
internal sealed record CSharpCredentials(
    string Name,
    string Visibility,
    CSharpDoc Doc,
    EquatableArray<CSharpCredential> Credentials,
    EquatableArray<CSharpRequirement> Requirements) : CSharpType(Name, Visibility, Doc, IsObsolete: false);
