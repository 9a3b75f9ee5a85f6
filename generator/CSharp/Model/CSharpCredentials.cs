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

/// <summary>Represents the credential of a security scheme.</summary>
/// <param name="Name">The identifier of the property.</param>
/// <param name="Type">The type.</param>
/// <param name="Scheme">The name of the scheme.</param>
/// <param name="Location">The expression of the location of an API key; null for others.</param>
/// <param name="Texts">The further arguments of the constructor.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record CSharpCredential(string Name, string Type, string Scheme, string? Location, EquatableArray<string> Texts, CSharpDoc Doc);

/// <summary>Represents the security of operations.</summary>
/// <param name="Name">The identifier of the field.</param>
/// <param name="Alternatives">The names of the schemes of each alternative.</param>
internal sealed record CSharpRequirement(string Name, EquatableArray<EquatableArray<string>> Alternatives);
