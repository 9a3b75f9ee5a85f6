using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Authentication;

/// <summary>The control plane's own operations that issue tokens need no token themselves.</summary>
public sealed class TokenOperationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    // No token handler: a request of these clients carries no token.
    private ITokensClient Tokens => new AdministratorClient(new HttpClient { BaseAddress = fixture.Sandbox.Url }).Tokens;

    [Fact]
    public async Task An_application_gets_a_token()
    {
        var (id, secret) = (fixture.Sandbox.ClientId, fixture.Sandbox.ClientSecret);

        var answer = await Tokens.GrantTokenAsync(
            new() { GrantType = TokenRequestGrantTypeEnum.ClientCredentials, ClientId = id, ClientSecret = secret }, Cancellation.Token);

        Assert.NotNull(answer.AccessToken);
    }

    [Fact]
    public async Task The_second_version_of_it_gives_a_bearer_token()
    {
        var answer = await Tokens.GrantTokenV2Async(RequestWith(fixture.Sandbox.ClientSecret), Cancellation.Token);

        Assert.Equal("Bearer", answer.TokenType);
    }

    [Fact]
    public async Task A_wrong_secret_is_an_error_in_the_terms_of_oauth()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<OAuth2Error>>(() => Tokens.GrantTokenV2Async(RequestWith("wrong"), Cancellation.Token));

        Assert.Equal((401, "invalid_client"), (error.ResponseStatusCode, error.ErrorCode));
    }

    private GrantTokenV2Request RequestWith(string secret) =>
        new() { GrantType = GrantTokenV2RequestGrantType.ClientCredentials, ClientId = fixture.Sandbox.ClientId, ClientSecret = secret };
}
