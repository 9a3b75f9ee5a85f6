using System.Net;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Failures of a realm's discovery document.</summary>
public sealed class DiscoveryTests
{
    private static async Task<RunAiAuthenticationException> FailAsync(Func<HttpResponseMessage> respond)
    {
        using var server = new FakeServer(_ => respond());
        var options = Tenants.Options();
        options.TokenEndpoint.Style = TokenEndpointStyle.Discovery;
        using var source = new RunAiTokenSource(options, server.Client());
        var error = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.EnsureTokenAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(server.Requests, request => request.Method == "POST");
        return error;
    }

    private static HttpResponseMessage Create(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };

    [Theory]
    [InlineData(302, true)]
    [InlineData(399, true)]
    [InlineData(400, false)]
    [InlineData(404, false)]
    [InlineData(499, false)]
    [InlineData(500, true)]
    [InlineData(204, true)]
    public async Task Failed_discovery_is_classified_by_its_status(int status, bool isTransient)
    {
        var error = await FailAsync(() => Create("{}", (HttpStatusCode)status));

        Assert.Equal((status, isTransient), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains($"{status}", error.Message, StringComparison.Ordinal);
        Assert.Contains("RUNAI_REALM", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "issuer")]
    [InlineData("""{"ISSUER":"https://tenant.test/auth/realms/acme","TOKEN_ENDPOINT":"https://tenant.test/t"}""", "issuer")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/other","token_endpoint":"https://tenant.test/t"}""", "issuer")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","issuer":"https://tenant.test/auth/realms/acme"}""", "issuer")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme"}""", "names no token endpoint")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"/relative"}""", "token endpoint")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"http://tenant.test/t"}""", "without https")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"https://user@tenant.test/t"}""", "without https")]
    [InlineData("""{"issuer":"https://tenant.test/auth/realms/acme","token_endpoint":"https://evil.test/t"}""", "evil.test")]
    public async Task Invalid_discovery_document_is_described_and_receives_no_secret(string json, string part)
    {
        var error = await FailAsync(() => Create(json));

        Assert.Equal((200, false), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Realm_that_cannot_be_connected_to_is_a_transient_failure()
    {
        var error = await FailAsync(() => throw new HttpRequestException("No route."));

        Assert.True(error.IsTransient);
        Assert.Contains("tenant.test", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_that_times_out_is_a_transient_failure() =>
        Assert.True((await FailAsync(() => throw new TaskCanceledException("timeout"))).IsTransient);

    [Theory]
    [InlineData("https://tenant.test/auth/realms/acme")]
    [InlineData("https://tenant.test/auth/realms/acme/")]
    public async Task Slash_at_the_end_of_an_authority_or_issuer_is_ignored(string authority)
    {
        using var server = new FakeServer(_ => Create("""{"issuer":"https://tenant.test/auth/realms/acme/","token_endpoint":"https://tenant.test/t"}"""));

        var endpoint = await new Discovery(new Uri(authority), server.Client()).FindEndpointAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new Uri("https://tenant.test/t"), endpoint);
        Assert.Equal("https://tenant.test/auth/realms/acme/.well-known/openid-configuration", Assert.Single(server.Requests).Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Timeout_of_the_client_is_distinguished_from_the_cancellation_by_the_caller()
    {
        using var server = new FakeServer(_ => throw new TaskCanceledException("stopped"));
        using var canceled = new CancellationTokenSource();
        var discovery = new Discovery(new Uri("https://tenant.test/auth/realms/acme"), server.Client());

        var timeout = await Assert.ThrowsAsync<RunAiAuthenticationException>(() => discovery.FindEndpointAsync(canceled.Token));
        await canceled.CancelAsync();

        Assert.True(timeout.IsTransient);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => discovery.FindEndpointAsync(canceled.Token));
    }
}
