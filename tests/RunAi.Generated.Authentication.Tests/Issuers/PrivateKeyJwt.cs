using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>
/// Provides assertions for private_key_jwt (RFC 7523 and OpenID Connect Core 1.0, section 9) with a unique ID for each request. They contain no "not
/// before" claim, because the clocks of servers differ.
/// </summary>
internal sealed class PrivateKeyJwt(SigningCredentials key, string? audience = null) : IClientAssertionProvider
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public ValueTask<string> GetAssertionAsync(Uri tokenEndpoint, string clientId, CancellationToken cancellationToken) =>
        new(Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = clientId,
            Audience = audience ?? tokenEndpoint.AbsoluteUri,
            IssuedAt = DateTime.UtcNow,
            Expires = DateTime.UtcNow.AddMinutes(1),
            Claims = new Dictionary<string, object> { ["sub"] = clientId, ["jti"] = Guid.NewGuid().ToString() },
            SigningCredentials = key,
        }));
}
