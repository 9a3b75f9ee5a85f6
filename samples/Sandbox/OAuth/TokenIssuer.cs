using System.Globalization;
using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Issues tokens with the roles of the application.</summary>
internal sealed class TokenIssuer(ApplicationRegistry applications) : IOpenIddictServerHandler<OpenIddictServerEvents.HandleTokenRequestContext>
{
    public ValueTask HandleAsync(OpenIddictServerEvents.HandleTokenRequestContext context)
    {
        if (applications.Authenticate(context.Request.ClientId, context.Request.ClientSecret) is not { } application)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidClient, "Invalid client or invalid client credentials.");
            return ValueTask.CompletedTask;
        }

        var identity = new ClaimsIdentity("sandbox", OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, application.ClientId);
        identity.SetClaim(SandboxClaims.Generation, applications.Generation.ToString(CultureInfo.InvariantCulture));
        identity.SetClaims(OpenIddictConstants.Claims.Role, [.. application.Roles]);
        identity.SetScopes(context.Request.GetScopes());
        identity.SetDestinations(static _ => [OpenIddictConstants.Destinations.AccessToken]);
        context.SignIn(new ClaimsPrincipal(identity));
        return ValueTask.CompletedTask;
    }
}
