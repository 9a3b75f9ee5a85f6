using Microsoft.IdentityModel.JsonWebTokens;
using RunAi.Generated.Sandbox;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>Tests OpenIddict in the sandbox, with every style that it supports.</summary>
public sealed class SandboxTests : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RunAiSandbox Sandbox => _sandbox!;

    public async ValueTask InitializeAsync() => _sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();

    [Theory]
    [InlineData(TokenEndpointStyle.KeycloakRealm, ClientCredentialStyle.PostBody)]
    [InlineData(TokenEndpointStyle.KeycloakRealm, ClientCredentialStyle.AuthorizationHeader)]
    [InlineData(TokenEndpointStyle.OAuthForm, ClientCredentialStyle.PostBody)]
    [InlineData(TokenEndpointStyle.RunAiJson, ClientCredentialStyle.PostBody)]
    [InlineData(TokenEndpointStyle.RunAiAppToken, ClientCredentialStyle.PostBody)]
    public async Task OpenIddict_issues_a_token_for_every_style(TokenEndpointStyle style, ClientCredentialStyle credentialStyle)
    {
        using var source = Source(Sandbox.ClientSecret, style, credentialStyle);

        var token = await source.GetAuthorizationTokenAsync(Sandbox.Url, cancellationToken: Cancellation);

        Assert.Equal(Sandbox.ClientId, new JsonWebToken(token).Subject);
        Failures.AssertNone("Responses of the sandbox that violate the spec", Sandbox.Violations);
    }

    [Theory]
    [InlineData(TokenEndpointStyle.KeycloakRealm, ClientCredentialStyle.PostBody)]
    [InlineData(TokenEndpointStyle.KeycloakRealm, ClientCredentialStyle.AuthorizationHeader)]
    [InlineData(TokenEndpointStyle.OAuthForm, ClientCredentialStyle.PostBody)]
    [InlineData(TokenEndpointStyle.RunAiJson, ClientCredentialStyle.PostBody)]
    public async Task Wrong_secret_causes_one_token_request(TokenEndpointStyle style, ClientCredentialStyle credentialStyle)
    {
        using var source = Source("wrong", style, credentialStyle);

        for (var call = 0; call < 10; call++)
        {
            var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(
                () => source.GetAuthorizationTokenAsync(Sandbox.Url, cancellationToken: Cancellation));
            Assert.Equal((401, false), (error.ResponseStatusCode, error.IsTransient));
        }

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    private RunAiTokenSource Source(string secret, TokenEndpointStyle style, ClientCredentialStyle credentialStyle) => new(new RunAiOptions
    {
        Url = Sandbox.Url,
        Realm = Sandbox.Realm,
        ClientId = Sandbox.ClientId,
        ClientSecret = secret,
        TokenEndpoint = { Style = style, ClientCredentialStyle = credentialStyle },
    });
}
