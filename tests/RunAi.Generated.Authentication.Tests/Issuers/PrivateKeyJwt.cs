using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>
/// private_key_jwt (RFC 7523 and OpenID Connect Core, section 9) on the library's seam: a signed assertion with an id of its own for each request. It
/// says no "not before": servers' clocks differ.
/// </summary>
internal sealed class PrivateKeyJwt(SigningCredentials key, string? audience = null) : IClientAuthenticator
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public ValueTask AuthenticateAsync(ClientAuthenticationContext context, CancellationToken cancellationToken)
    {
        context.Fields["client_id"] = context.ClientId;
        context.Fields["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        context.Fields["client_assertion"] = Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = context.ClientId,
            Audience = audience ?? context.TokenEndpoint.AbsoluteUri,
            IssuedAt = DateTime.UtcNow,
            Expires = DateTime.UtcNow.AddMinutes(1),
            Claims = new Dictionary<string, object> { ["sub"] = context.ClientId, ["jti"] = Guid.NewGuid().ToString() },
            SigningCredentials = key,
        });
        return ValueTask.CompletedTask;
    }
}
