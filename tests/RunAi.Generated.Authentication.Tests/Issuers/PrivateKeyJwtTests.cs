using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RunAi.Generated.Authentication.Tests.Issuers;

public class PrivateKeyJwtTests
{
    [Fact]
    public async Task Client_assertion_is_signed_for_the_endpoint_and_not_sent_twice()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var key = new ECDsaSecurityKey(ecdsa);
        using var server = new Recorder();
        using var client = new HttpClient(server);
        var options = new RunAiOptions
        {
            Url = new Uri("https://tenant.test"),
            ClientId = "app",
            ClientAssertionProvider = new PrivateKeyJwt(new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256)),
        };
        using var source = new RunAiTokenSource(options, client);

        await source.GetAuthorizationTokenAsync(options.Url, cancellationToken: TestContext.Current.CancellationToken);
        source.Reset();
        await source.GetAuthorizationTokenAsync(options.Url, cancellationToken: TestContext.Current.CancellationToken);

        var assertions = server.Bodies.Select(body => QueryHelpers.ParseQuery(body)["client_assertion"].ToString()).ToList();
        var results = await Task.WhenAll(assertions.Select(assertion => new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            IssuerSigningKey = key, ValidIssuer = "app", ValidAudience = "https://tenant.test/auth/realms/runai/protocol/openid-connect/token",
        })));
        Assert.All(results, result => Assert.True(result.IsValid, result.Exception?.ToString()));
        Assert.Equal(2, results.Select(result => result.Claims["jti"]).Distinct().Count());
        Assert.All(server.Bodies, body => Assert.DoesNotContain("client_secret", body, StringComparison.Ordinal));
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage { Content = new StringContent("""{"access_token":"t","expires_in":3600}""") };
        }
    }
}
