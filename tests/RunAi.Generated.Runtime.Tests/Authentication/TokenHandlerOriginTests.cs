using System.Net;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>The requests that a handler attaches a token to.</summary>
public sealed class TokenHandlerOriginTests : IDisposable
{
    private static readonly Uri Allowed = new("https://allowed.test/");
    private static readonly Uri Other = new("https://other.test/");

    private readonly FakeServer _server = new(_ => new HttpResponseMessage(HttpStatusCode.OK));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    private HttpMessageInvoker CreateInvoker(IAccessTokenProvider provider, params Uri[] origins) =>
        new(new RunAiTokenHandler(provider, origins) { InnerHandler = _server }, disposeHandler: false);

    private static async Task<RunAiAuthenticationException> SendToRefusedOriginAsync(HttpMessageInvoker invoker, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await Assert.ThrowsAsync<RunAiAuthenticationException>(() => invoker.SendAsync(request, Cancellation));
    }

    [Fact]
    public async Task Token_of_another_provider_is_sent_only_to_the_origins_of_the_handler()
    {
        using var invoker = CreateInvoker(new Provider(), Allowed);
        using var request = new HttpRequestMessage(HttpMethod.Get, Allowed);
        using var response = await invoker.SendAsync(request, Cancellation);

        var error = await SendToRefusedOriginAsync(invoker, Other);

        Assert.Contains("https://other.test:443", error.Message, StringComparison.Ordinal);
        Assert.Equal("Bearer provided", Assert.Single(_server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task Handler_can_allow_fewer_origins_than_its_source()
    {
        using var source = new RunAiTokenSource(new RunAiOptions { Url = Allowed, AccessToken = "fixed", Clusters = { ["one"] = Other } });
        using var invoker = CreateInvoker(source, Allowed);

        await SendToRefusedOriginAsync(invoker, Other);

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Request_without_an_address_is_not_sent()
    {
        using var invoker = CreateInvoker(new Provider(), Allowed);
        using var request = new HttpRequestMessage();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => invoker.SendAsync(request, Cancellation));

        Assert.Equal("The request has no address.", error.Message);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void Provider_and_options_are_required()
    {
        Assert.Throws<ArgumentNullException>("provider", () => new RunAiTokenHandler(null!, [Allowed]));
        Assert.Throws<ArgumentNullException>("options", () => new RunAiTokenSource(null!));
    }

    [Fact]
    public void Synchronous_request_is_not_supported()
    {
        using var invoker = CreateInvoker(new Provider(), Allowed);
        using var request = new HttpRequestMessage(HttpMethod.Get, Allowed);

        var error = Assert.Throws<NotSupportedException>(() => invoker.Send(request, Cancellation));

        Assert.Equal("A token cannot be acquired synchronously. Use SendAsync.", error.Message);
    }

    [Fact]
    public async Task Client_of_the_caller_remains_usable_after_the_source_was_disposed()
    {
        using var client = _server.Client();
        using (new RunAiTokenSource(new RunAiOptions { Url = Allowed, AccessToken = "fixed" }, client))
        {
        }

        using var response = await client.GetAsync(Allowed, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private sealed class Provider : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("provided");
    }
}
