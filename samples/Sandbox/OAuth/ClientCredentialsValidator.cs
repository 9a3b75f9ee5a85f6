using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Checks id and secret of a token request. OpenIddict has already read them from the form or from HTTP Basic.</summary>
internal sealed class ClientCredentialsValidator(ApplicationRegistry applications)
    : IOpenIddictServerHandler<OpenIddictServerEvents.ValidateTokenRequestContext>
{
    public ValueTask HandleAsync(OpenIddictServerEvents.ValidateTokenRequestContext context)
    {
        // One answer for an unknown application and for a wrong secret, as Keycloak gives.
        if (applications.Authenticate(context.ClientId, context.ClientSecret) is null)
            context.Reject(OpenIddictConstants.Errors.InvalidClient, "Invalid client or invalid client credentials.");
        return ValueTask.CompletedTask;
    }
}
