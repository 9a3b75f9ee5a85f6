using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class of an API's credentials.</summary>
internal sealed class CredentialsBuilder
{
    private readonly ApiSecurity _security;
    private readonly string _clientInterface;
    private readonly string _visibility;
    private readonly NameScope _scope;
    private readonly List<string> _requirements;

    public CredentialsBuilder(ApiSecurity security, TypeNames names, ClientSettings settings)
    {
        _security = security;
        _clientInterface = names.ClientInterface;
        _visibility = settings.Visibility;
        Name = names.Take(names.Prefix + "Credentials");
        _scope = new NameScope(ReservedNames.CredentialsMembers, Name);
        _requirements = [.. security.Requirements.Select((_, index) => "Requirement" + (index + 1).ToString(CultureInfo.InvariantCulture))];
        _requirements.ForEach(requirement => _scope.TryTake(requirement));
    }

    /// <summary>Gets the identifier of the class.</summary>
    public string Name { get; }

    /// <summary>Returns the expression for the requirement of an operation; null for none.</summary>
    public string? GetRequirement(ApiOperationModel operation) => operation.Requirement is { } index ? $"{Name}.{_requirements[index]}" : null;

    public CSharpCredentials Build() => new(
        Name,
        _visibility,
        Docs.Create(
            $"The credentials of {_clientInterface}. Set those that you have.",
            "A call sends the credentials of the first alternative of its operation that are all set. Operations without security send none."),
        _security.Schemes.Select(CreateCredential).ToEquatableArray(),
        _security.Requirements
            .Select((requirement, index) => new CSharpRequirement(
                _requirements[index], requirement.Alternatives.Select(static names => names.ToEquatableArray()).ToEquatableArray()))
            .ToEquatableArray());

    private CSharpCredential CreateCredential(ApiSecurityScheme scheme)
    {
        var (type, location, summary) = Describe(scheme);
        var texts = scheme.Kind switch
        {
            ApiSecuritySchemeKind.ApiKeyHeader or ApiSecuritySchemeKind.ApiKeyQuery or ApiSecuritySchemeKind.ApiKeyCookie => [scheme.KeyName],
            ApiSecuritySchemeKind.OAuth or ApiSecuritySchemeKind.OpenIdConnect => [scheme.Url!, scheme.Scope],
            _ => Array.Empty<string>(),
        };
        return new CSharpCredential(
            _scope.Take(Identifiers.ToPascalCase(scheme.Name, "Scheme"), "Credential"),
            type,
            scheme.Name,
            location,
            texts.ToEquatableArray(),
            Docs.Create($"Gets the credential of the security scheme {scheme.Name}: {summary}.", scheme.Description, GetLimitation(scheme)));
    }

    private static string? GetLimitation(ApiSecurityScheme scheme) => scheme.Limitation is { } limitation ? "The scheme " + limitation : null;

    private static (string Type, string? Location, string Summary) Describe(ApiSecurityScheme scheme) => scheme.Kind switch
    {
        ApiSecuritySchemeKind.ApiKeyHeader => (RuntimeNames.Security.ApiKeyCredential, RuntimeNames.Security.Header, $"a key in the header {scheme.KeyName}"),
        ApiSecuritySchemeKind.ApiKeyQuery =>
            (RuntimeNames.Security.ApiKeyCredential, RuntimeNames.Security.Query, $"a key in the query parameter {scheme.KeyName}"),
        ApiSecuritySchemeKind.ApiKeyCookie => (RuntimeNames.Security.ApiKeyCredential, RuntimeNames.Security.Cookie, $"a key in the cookie {scheme.KeyName}"),
        ApiSecuritySchemeKind.Basic => (RuntimeNames.Security.BasicCredential, null, "a user name and a password"),
        ApiSecuritySchemeKind.Bearer => (RuntimeNames.Security.BearerCredential, null, "a bearer token"),
        ApiSecuritySchemeKind.OAuth => (RuntimeNames.Security.OAuthCredential, null, $"client credentials for the token URL {scheme.Url}, or a bearer token"),
        ApiSecuritySchemeKind.OpenIdConnect =>
            (RuntimeNames.Security.OpenIdConnectCredential, null, $"client credentials for the provider at {scheme.Url}, or a bearer token"),
        ApiSecuritySchemeKind.Handler => (RuntimeNames.Security.HandlerCredential, null, "a handler of the application authenticates requests"),
        _ => throw new InvalidOperationException($"The scheme kind {scheme.Kind} is not supported."),
    };
}
