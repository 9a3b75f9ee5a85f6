using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using RunAi.Generated.Authentication.Tests.Support;

namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>Runs OpenIddict on a loopback port, as a realm with a discovery document.</summary>
internal sealed class OpenIddictIssuer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private OpenIddictIssuer(WebApplication application, Uri issuer)
    {
        _application = application;
        Issuer = issuer;
    }

    public Uri Issuer { get; }

    /// <summary>Gets the scopes of the token requests.</summary>
    public ConcurrentQueue<string> Scopes { get; } = new();

    /// <summary>Starts a server.</summary>
    /// <param name="clientId">The client ID that receives tokens.</param>
    /// <param name="clientSecret">The secret of the client.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <param name="handle">Handles the requests to other paths; they fail with 404 when omitted.</param>
    public static async Task<OpenIddictIssuer> StartAsync(
        string clientId, string clientSecret, CancellationToken cancellationToken, RequestDelegate? handle = null)
    {
        OpenIddictIssuer? issuer = null;
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Ports.GetFree()}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddAuthentication();
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode();
            server.SetIssuer(new Uri($"{address}/realms/acme"));
            server.SetConfigurationEndpointUris("realms/acme/.well-known/openid-configuration");
            server.SetTokenEndpointUris("realms/acme/token");
            server.AllowClientCredentialsFlow();
            server.DisableScopeValidation();
            server.AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256);
            server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != clientId || context.ClientSecret != clientSecret)
                {
                    context.Reject(OpenIddictConstants.Errors.InvalidClient);
                }

                return ValueTask.CompletedTask;
            }));
            server.AddEventHandler<OpenIddictServerEvents.HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                issuer!.Scopes.Enqueue(context.Request.Scope ?? "");
                var identity = new ClaimsIdentity("test");
                identity.SetClaim(OpenIddictConstants.Claims.Subject, context.ClientId);
                context.SignIn(new ClaimsPrincipal(identity));
                return ValueTask.CompletedTask;
            }));
        });
        var application = builder.Build();
        application.UseAuthentication();
        if (handle is not null)
        {
            application.Run(handle);
        }

        issuer = new OpenIddictIssuer(application, new Uri($"{address}/realms/acme"));
        await application.StartAsync(cancellationToken);
        return issuer;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
