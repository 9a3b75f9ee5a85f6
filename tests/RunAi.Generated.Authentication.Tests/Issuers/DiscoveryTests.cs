namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>A realm that is asked where it issues tokens.</summary>
public class DiscoveryTests
{
    [Theory]
    [InlineData(ClientAuthenticationMethod.Post)]
    [InlineData(ClientAuthenticationMethod.Basic)]
    public async Task A_token_is_issued_where_the_realm_says(ClientAuthenticationMethod method)
    {
        // A colon, a space and a plus show whether the parts of the header are form-encoded.
        await using var issuer = await OpenIddictIssuer.StartAsync("app:one", "s c+r:t", TestContext.Current.CancellationToken);
        using var source = new RunAiTokenSource(new RunAiOptions
        {
            Url = issuer.Issuer, Authority = issuer.Issuer, TokenStyle = TokenEndpointStyle.Discovery, ClientId = "app:one", ClientSecret = "s c+r:t", ClientAuthentication = method,
        });

        Assert.NotEmpty(await source.GetAuthorizationTokenAsync(issuer.Issuer, cancellationToken: TestContext.Current.CancellationToken));
    }
}
