using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the credential of a security scheme.</summary>
/// <param name="Name">The identifier of the property.</param>
/// <param name="Type">The type.</param>
/// <param name="Scheme">The name of the scheme.</param>
/// <param name="Location">The expression of the location of an API key; null for others.</param>
/// <param name="Texts">The further arguments of the constructor.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record CSharpCredential(string Name, string Type, string Scheme, string? Location, EquatableArray<string> Texts, CSharpDoc Doc);
