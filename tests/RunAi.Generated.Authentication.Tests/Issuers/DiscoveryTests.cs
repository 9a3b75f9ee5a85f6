namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>Tests discovery with OpenIddict.</summary>
public class DiscoveryTests
{
    [Theory]
    [InlineData(ClientCredentialStyle.PostBody)]
    [InlineData(ClientCredentialStyle.AuthorizationHeader)]
    public async Task Discovered_endpoint_issues_a_token_for_either_credential_style(ClientCredentialStyle style)
    {
        // A colon, a space and a plus show whether the parts of the header are form-encoded.
        await using var issuer = await OpenIddictIssuer.StartAsync("app:one", "s c+r:t", TestContext.Current.CancellationToken);
        using var source = new RunAiTokenSource(new RunAiOptions
        {
            Url = issuer.Issuer,
            ClientId = "app:one",
            ClientSecret = "s c+r:t",
            TokenEndpoint = { Style = TokenEndpointStyle.Discovery, Authority = issuer.Issuer, ClientCredentialStyle = style },
        });

        Assert.NotEmpty(await source.GetAuthorizationTokenAsync(issuer.Issuer, cancellationToken: TestContext.Current.CancellationToken));
    }
}
