using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Validates the client ID and secret of a token request, which OpenIddict has read from the form or the Basic header.</summary>
internal sealed class ClientCredentialsValidator(ApplicationRegistry applications)
    : IOpenIddictServerHandler<OpenIddictServerEvents.ValidateTokenRequestContext>
{
    public ValueTask HandleAsync(OpenIddictServerEvents.ValidateTokenRequestContext context)
    {
        // Like Keycloak, returns the same error for an unknown application and for a wrong secret.
        if (applications.Authenticate(context.ClientId, context.ClientSecret) is null)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidClient, "Invalid client or invalid client credentials.");
        }

        return ValueTask.CompletedTask;
    }
}
