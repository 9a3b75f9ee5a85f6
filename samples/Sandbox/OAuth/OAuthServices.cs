using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Configures OpenIddict like the Keycloak of Run:ai: one realm, client credentials, signed JWTs.</summary>
internal static class OAuthServices
{
    public static string TokenPath(string realm) => $"/auth/realms/{Uri.EscapeDataString(realm)}/protocol/openid-connect/token";

    public static void Add(IServiceCollection services, RunAiSandboxOptions options, TimeProvider clock, ApplicationRegistry applications)
    {
        services.AddSingleton(applications);
        services.AddSingleton(clock);
        services.AddOpenIddict()
            .AddServer(server =>
            {
                // Degraded mode: the handlers below replace the database of applications and tokens.
                server.EnableDegradedMode();
                server.SetTokenEndpointUris(TokenPath(options.Realm)[1..]);

                // A fixed issuer. The default is the address of the request, which differs between 127.0.0.1 and localhost.
                server.SetIssuer(new Uri($"http://sandbox.localhost/auth/realms/{Uri.EscapeDataString(options.Realm)}"));
                server.AllowClientCredentialsFlow();
                server.SetAccessTokenLifetime(options.TokenLifetime);

                // Keys of this sandbox, of types that are fast to create. Nothing is encrypted, but OpenIddict requires a key.
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
