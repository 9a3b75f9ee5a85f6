using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Authentication.Tests.Issuers;
using RunAi.Pets;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Tests client credentials of the schemes oauth2 and openIdConnect with OpenIddict.</summary>
public class OAuthTests
{
    private readonly ConcurrentQueue<string> _tokens = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ClientCredentialStyle.PostBody)]
    [InlineData(ClientCredentialStyle.AuthorizationHeader)]
    public async Task Token_is_requested_once_from_the_token_URL_with_the_scopes_of_all_operations(ClientCredentialStyle style)
    {
        await using var issuer = await OpenIddictIssuer.StartAsync("app", "s c+r:t", Cancellation, RecordAsync);
        var origin = GetOrigin(issuer);
        using var credentials = new PetsCredentials();
        credentials.Oauth.ClientCredentialStyle = style;
        credentials.Oauth.UseClientCredentials("app", "s c+r:t", origin);
        var client = new PetsClient(origin, credentials);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.Default.GetOauthAsync(Cancellation)));
        await client.Default.PostOauthAsync(Cancellation);

        Assert.Equal(11, _tokens.Count);
        Assert.StartsWith("Bearer ey", Assert.Single(_tokens.Distinct()), StringComparison.Ordinal);
        Assert.Equal("read write", Assert.Single(issuer.Scopes));
    }

    [Fact]
    public async Task Token_is_requested_from_the_endpoint_in_the_discovery_document()
    {
        await using var issuer = await OpenIddictIssuer.StartAsync("app", "secret", Cancellation, RecordAsync);
        var origin = GetOrigin(issuer);
        using var credentials = new PetsCredentials();
        credentials.Oidc.UseClientCredentials("app", static _ => new("secret"), origin);

        await new PetsClient(origin, credentials).Default.GetOidcAsync(Cancellation);

        Assert.StartsWith("Bearer ey", Assert.Single(_tokens), StringComparison.Ordinal);
        Assert.Equal("pets", Assert.Single(issuer.Scopes));
    }

    [Fact]
    public async Task Refused_token_is_renewed_and_the_request_is_sent_once_more()
    {
        var time = new ShiftedTime();
        await using var issuer = await OpenIddictIssuer.StartAsync("app", "secret", Cancellation, context =>
        {
            context.Response.StatusCode = _tokens.IsEmpty || _tokens.Count == 2 ? 204 : 401;
            _tokens.Enqueue(context.Request.Headers.Authorization.ToString());
            return Task.CompletedTask;
        });
        var origin = GetOrigin(issuer);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddPetsClient(origin, credentials => credentials.Oauth.UseClientCredentials("app", "secret", origin));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>();
        await client.Default.GetOauthAsync(Cancellation);

        // A token that was issued a moment ago is not renewed.
        time.Shift = TimeSpan.FromMinutes(1);

        await client.Default.GetOauthAsync(Cancellation);

        Assert.Equal(3, _tokens.Count);
        Assert.Equal(2, _tokens.Distinct().Count());
        Assert.Equal(2, issuer.Scopes.Count);
    }

    [Fact]
    public async Task Wrong_secret_is_described_with_the_code_to_check_and_without_the_secret()
    {
        await using var issuer = await OpenIddictIssuer.StartAsync("app", "secret", Cancellation, RecordAsync);
        var origin = GetOrigin(issuer);
        using var credentials = new PetsCredentials();
        credentials.Oauth.UseClientCredentials("app", "canary", origin);

        var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => new PetsClient(origin, credentials).Default.GetOauthAsync(Cancellation));

        Assert.Equal("invalid_client", exception.Error);
        Assert.EndsWith("Check the arguments of credentials.Oauth.UseClientCredentials.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("RunAi:", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_tokens);
    }

    [Fact]
    public async Task Secret_is_not_sent_to_an_origin_that_is_not_allowed()
    {
        await using var issuer = await OpenIddictIssuer.StartAsync("app", "secret", Cancellation, RecordAsync);
        var origin = GetOrigin(issuer);
        using var credentials = new PetsCredentials();
        credentials.Oauth.UseClientCredentials("app", "secret", new Uri("https://login.example.com"));

        var exception = Assert.Throws<ArgumentException>(() => new PetsClient(origin, credentials));

        Assert.Contains(origin.GetLeftPart(UriPartial.Authority), exception.Message, StringComparison.Ordinal);
        Assert.Empty(issuer.Scopes);
    }

    private static Uri GetOrigin(OpenIddictIssuer issuer) => new(issuer.Issuer.GetLeftPart(UriPartial.Authority));

    private Task RecordAsync(HttpContext context)
    {
        _tokens.Enqueue(context.Request.Headers.Authorization.ToString());
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>A clock that is ahead of the system's.</summary>
    private sealed class ShiftedTime : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;

        public override long GetTimestamp() => base.GetTimestamp() + (long)(Shift.TotalSeconds * TimestampFrequency);
    }
}
