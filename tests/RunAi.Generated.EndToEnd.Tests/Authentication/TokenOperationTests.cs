using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Authentication;

/// <summary>Tests the token operations of the control plane, which require no token.</summary>
public sealed class TokenOperationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    // Without the token handler, so requests do not contain a token.
    private ITokensClient Tokens => new AdministratorClient(new HttpClient { BaseAddress = fixture.Sandbox.Url }).Tokens;

    [Fact]
    public async Task Granting_a_token_returns_an_access_token()
    {
        var (id, secret) = (fixture.Sandbox.ClientId, fixture.Sandbox.ClientSecret);

        var response = await Tokens.GrantTokenAsync(
            new() { GrantType = TokenRequestGrantTypeEnum.ClientCredentials, ClientId = id, ClientSecret = secret }, Cancellation.Token);

        await AssertIsAcceptedAsync(response.AccessToken);
    }

    [Fact]
    public async Task Version_2_of_the_token_operation_returns_a_bearer_token()
    {
        var response = await Tokens.GrantTokenV2Async(RequestWith(fixture.Sandbox.ClientSecret), Cancellation.Token);

        Assert.Equal("Bearer", response.TokenType);
        await AssertIsAcceptedAsync(response.AccessToken);
    }

    [Fact]
    public async Task Wrong_secrets_return_an_OAuth_error()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException<OAuth2Error>>(() => Tokens.GrantTokenV2Async(RequestWith("wrong"), Cancellation.Token));

        Assert.Equal((401, "invalid_client"), (error.ResponseStatusCode, error.ErrorCode));
    }

    private async Task AssertIsAcceptedAsync(string? token)
    {
        using var client = new HttpClient { BaseAddress = fixture.Sandbox.Url };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);

        var clusters = await new AdministratorClient(client).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        Assert.Equal(fixture.Sandbox.Tenant.Clusters.Select(cluster => cluster.Name), clusters.Select(cluster => cluster.Name));
    }

    private GrantTokenV2Request RequestWith(string secret) =>
        new() { GrantType = GrantTokenV2RequestGrantType.ClientCredentials, ClientId = fixture.Sandbox.ClientId, ClientSecret = secret };
}
