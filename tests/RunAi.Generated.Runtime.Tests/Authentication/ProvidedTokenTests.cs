using System.Net;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tokens of the application's own provider after a server has refused one.</summary>
public sealed class ProvidedTokenTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<(HttpStatusCode Status, IEnumerable<string?> Tokens)> CallAsync(IAccessTokenProvider provider, bool throughSource)
    {
        using var server = new FakeServer(
            request => new HttpResponseMessage(request.Authorization == "Bearer new" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        var options = new RunAiOptions { Url = Tenants.ControlPlane, AccessTokenProvider = provider };
        using var source = new RunAiTokenSource(options, server.Client());
        using var client = new HttpClient(new RunAiTokenHandler(throughSource ? source : provider, [Tenants.ControlPlane]) { InnerHandler = server });
        using var response = await client.GetAsync(Tenants.ControlPlane, Cancellation);
        return (response.StatusCode, server.Requests.Select(request => request.Authorization));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_provider_that_can_renew_gives_the_token_of_the_second_attempt(bool throughSource)
    {
        var (status, tokens) = await CallAsync(new RenewableProvider("new"), throughSource);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["Bearer old", "Bearer new"], tokens);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("old")]
    public async Task Without_another_token_the_request_is_not_sent_again(string? renewed)
    {
        var (status, tokens) = await CallAsync(new RenewableProvider(renewed), throughSource: true);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(["Bearer old"], tokens);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_provider_that_cannot_renew_is_asked_once(bool throughSource)
    {
        var (status, tokens) = await CallAsync(new FixedProvider(), throughSource);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(["Bearer old"], tokens);
    }

    [Fact]
    public async Task A_renewed_token_that_could_end_the_header_is_not_sent() =>
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => CallAsync(new RenewableProvider("new\r\nX-Evil: 1"), throughSource: true));

    [Fact]
    public async Task A_renewal_that_fails_returns_the_servers_response() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await CallAsync(new FailingProvider(), throughSource: false)).Status);

    private class FixedProvider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("old");
    }

    private sealed class RenewableProvider(string? renewed) : FixedProvider, IRenewableAccessTokenProvider
    {
        public ValueTask<string?> RenewAsync(Uri uri, string refusedToken, CancellationToken cancellationToken = default) =>
            new(refusedToken == "old" ? renewed : null);
    }

    private sealed class FailingProvider : FixedProvider, IRenewableAccessTokenProvider
    {
        public ValueTask<string?> RenewAsync(Uri uri, string refusedToken, CancellationToken cancellationToken = default) =>
            throw new RunAiAuthenticationException("down");
    }
}
