using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>OpenIddict as Run:ai's Keycloak: one realm, client credentials, signed JWTs.</summary>
internal static class OAuthServices
{
    public static string TokenPath(string realm) => $"/auth/realms/{Uri.EscapeDataString(realm)}/protocol/openid-connect/token";

    public static void Add(IServiceCollection services, RunAiSandboxOptions options, ApplicationRegistry applications)
    {
        services.AddSingleton(applications);
        services.AddSingleton(options.TimeProvider);
        services.AddOpenIddict()
            .AddServer(server =>
            {
                // Degraded: there is no database of applications and tokens; the handlers below take its place.
                server.EnableDegradedMode();
                server.SetTokenEndpointUris(TokenPath(options.Realm)[1..]);

                // A fixed name: by default it is the address that a request used, and 127.0.0.1 and localhost are the same sandbox.
                server.SetIssuer(new Uri($"http://sandbox.localhost/auth/realms/{Uri.EscapeDataString(options.Realm)}"));
                server.AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(options.TokenLifetime);

                // Keys of this sandbox only, of kinds that cost no time to make. Nothing is encrypted, but OpenIddict asks for a key.
                server.AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256);
                server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
                server.DisableAccessTokenEncryption();

                server.UseAspNetCore().DisableTransportSecurityRequirement(); // loopback only
                server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(
                    handler => handler.UseSingletonHandler<ClientCredentialsValidator>());
                server.AddEventHandler<OpenIddictServerEvents.HandleTokenRequestContext>(handler => handler.UseSingletonHandler<TokenIssuer>());
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
            });
    }
}
