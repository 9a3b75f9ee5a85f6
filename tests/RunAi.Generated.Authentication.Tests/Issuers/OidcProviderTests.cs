using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using RunAi.Generated.Authentication.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Authentication.Tests.Issuers;

/// <summary>Tests a second, independent issuer: oidc-provider from npm. Skipped by default, because it requires Node.js.</summary>
public sealed class OidcProviderTests : IAsyncLifetime
{
    private const string Variable = "RUNAI_TEST_OIDC_PROVIDER";

    private static readonly TestCapability OidcProvider = new(
        "oidc-provider", $"Run 'npm install --prefix DIRECTORY oidc-provider@9.13.3' (Node 22 or later) and set {Variable}=DIRECTORY.");

    private readonly ECDsa _ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private ServerProcess? _process;
    private Uri? _issuer;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Issuer
    {
        get
        {
            OidcProvider.Require(_issuer is not null);
            return _issuer;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } directory)
        {
            return;
        }

        var script = Path.Combine(AppContext.BaseDirectory, "Issuers", "oidc-provider.mjs");
        var started = await ServerProcess.TryStartAsync(
            "node", [script, directory], "ready at ", new Dictionary<string, string> { ["RUNAI_TEST_JWK"] = PublicKey() }, Cancellation);
        Assert.True(started.HasValue, "oidc-provider did not start. Its output is above.");
        (_process, _issuer) = (started.Value.Process, new Uri(started.Value.Line.Split(' ')[^1]));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _ecdsa.Dispose();
    }

    [Theory]
    [InlineData("post", ClientCredentialStyle.PostBody)]
    [InlineData("basic:one", ClientCredentialStyle.AuthorizationHeader)]
    public async Task Oidc_provider_issues_a_token_for_a_secret(string clientId, ClientCredentialStyle style)
    {
        using var source = Source(
            options => (options.ClientId, options.ClientSecret, options.TokenEndpoint.ClientCredentialStyle) = (clientId, "s c+r:t", style));

        Assert.NotEmpty(await source.GetAuthorizationTokenAsync(Issuer, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Oidc_provider_issues_a_token_for_a_signed_assertion()
    {
        var key = new SigningCredentials(new ECDsaSecurityKey(_ecdsa), SecurityAlgorithms.EcdsaSha256);
        var audience = Issuer.AbsoluteUri.TrimEnd('/');
        using var source = Source(options => (options.ClientId, options.ClientAssertionProvider) = ("assertion", new PrivateKeyJwt(key, audience)));

        Assert.NotEmpty(await source.GetAuthorizationTokenAsync(Issuer, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Oidc_provider_refuses_a_wrong_secret()
    {
        using var source = Source(options => (options.ClientId, options.ClientSecret) = ("post", "wrong"));

        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.GetAuthorizationTokenAsync(Issuer, cancellationToken: Cancellation));

        Assert.Equal(("invalid_client", 401), (error.Error, error.ResponseStatusCode));
    }

    private RunAiTokenSource Source(Action<RunAiOptions> configure)
    {
        var options = new RunAiOptions { Url = Issuer, TokenEndpoint = { Style = TokenEndpointStyle.Discovery, Authority = Issuer } };
        configure(options);
        return new RunAiTokenSource(options);
    }

    private string PublicKey()
    {
        var point = _ecdsa.ExportParameters(includePrivateParameters: false).Q;
        return JsonSerializer.Serialize(
            new { kty = "EC", crv = "P-256", alg = "ES256", use = "sig", x = Base64UrlEncoder.Encode(point.X), y = Base64UrlEncoder.Encode(point.Y) });
    }
}
