using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Validates the bearer token of an API request: signature, lifetime and revocation.</summary>
internal sealed class BearerTokenValidator(ApplicationRegistry applications)
{
    /// <returns>The caller, or null and the reason why the token is refused.</returns>
    public async Task<(Caller? Caller, string Reason)> CheckAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count == 0)
        {
            return (null, "The request does not contain a bearer token.");
        }

        var result = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).ConfigureAwait(false);
        if (result.Principal is not { } principal || !result.Succeeded)
        {
            var description = result.Properties?.GetString(OpenIddictValidationAspNetCoreConstants.Properties.ErrorDescription);
            return (null, description ?? "The Authorization header does not contain a bearer token.");
        }

        if (principal.GetClaim(SandboxClaims.Generation) != applications.Generation.ToString(CultureInfo.InvariantCulture))
        {
            return (null, "The token was revoked.");
        }

        return (new Caller(principal.GetClaim(OpenIddictConstants.Claims.Subject) ?? "", [.. principal.GetClaims(OpenIddictConstants.Claims.Role)]), "");
    }
}
