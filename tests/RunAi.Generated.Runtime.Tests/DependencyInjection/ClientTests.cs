using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using RunAi.Administrator;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.DependencyInjection;

public class ClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ServiceProvider Provider(FakeServer server, Action<RunAiOptions>? configure = null, Action<IHttpClientBuilder>? http = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddRunAi(options =>
        {
            Tenants.Configure(options);
            configure?.Invoke(options);
        });
        var administrator = builder.AddAdministratorClient();
        builder.AddResearcherClient();
        services.UseServer(server);
        http?.Invoke(administrator);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static FakeServer Server() => Tenants.Server(request =>
        request.Uri.AbsolutePath.StartsWith("/researcher", StringComparison.Ordinal) ? Responses.Text("job", "text/plain") : Responses.Json("{}"));

    [Fact]
    public async Task Control_plane_client_calls_the_URL()
    {
        using var server = Server();
        await using var provider = Provider(server);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        var sent = server.Requests.Last();
        Assert.Equal(("https://tenant.test/api/v1/org-unit/projects", "Bearer token-1"), (sent.Uri.AbsoluteUri, sent.Authorization));
        Assert.StartsWith("RunAi.Generated/", sent.Headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_of_a_tenant_share_one_token()
    {
        using var server = Server();
        await using var provider = Provider(server);

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredService<IResearcherClient>().Jobs.GetJobAsync("j", Cancellation);
        await provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create("one").Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(1, server.Requests.Count(request => request.IsForToken));
        Assert.Equal(
            Enumerable.Repeat("Bearer token-1", 4), server.Requests.Where(request => !request.IsForToken).Select(request => request.Authorization));
    }

    [Fact]
    public async Task Cluster_client_calls_the_cluster()
    {
        using var server = Server();
        await using var provider = Provider(server);

        Assert.Equal("job", await provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create("ONE").Jobs.GetJobAsync("a/b", Cancellation));

        Assert.Equal("https://cluster-one.test/researcher/api/v1/job/a%2Fb", server.Requests.Last().Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Client_is_created_for_an_address_only_after_its_origin_was_allowed()
    {
        using var server = Server();
        await using var provider = Provider(server);
        var address = new Uri("https://other.test/prefix");
        Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create(address));

        provider.GetRequiredService<RunAiTokenSource>().AllowOrigin(address);
        await provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create(address).Jobs.GetJobAsync("j", Cancellation);

        var sent = server.Requests.Last();
        Assert.Equal(("https://other.test/prefix/researcher/api/v1/job/j", "Bearer token-1"), (sent.Uri.AbsoluteUri, sent.Authorization));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Renewal_of_refused_tokens_can_be_turned_off(bool renews, int calls)
    {
        var time = new FakeTimeProvider();
        using var server = Tenants.Server(request => Responses.Empty(
            request.Uri.AbsolutePath.EndsWith("/first", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Unauthorized));
        await using var provider = Provider(server, options => options.RenewRefusedToken = renews, http => http.Services.AddSingleton<TimeProvider>(time));
        var client = provider.GetRequiredService<IResearcherClient>();
        await Record.ExceptionAsync(() => client.Jobs.GetJobAsync("first", Cancellation));
        time.Advance(TimeSpan.FromMinutes(1));

        await Assert.ThrowsAsync<RunAiApiException>(() => client.Jobs.GetJobAsync("second", Cancellation));

        Assert.Equal(calls, server.Requests.Count(request => request.Uri.AbsolutePath.EndsWith("/second", StringComparison.Ordinal)));
    }

    [Fact]
    public void Insecure_cluster_address_is_rejected()
    {
        using var server = Server();
        using var provider = Provider(server);

        Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create(new Uri("http://other.test")));
    }

    [Fact]
    public void Unknown_cluster_message_lists_the_configured_ones()
    {
        using var server = Server();
        using var provider = Provider(server, options => options.Clusters["two"] = new Uri("https://two.test"));

        var error = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create("three"));

        Assert.StartsWith("There is no cluster 'three'. Configured clusters: one, two.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Injected_cluster_client_requires_exactly_one_cluster()
    {
        using var server = Server();
        using var none = Provider(server, options => options.Clusters.Clear());
        using var two = Provider(server, options => options.Clusters["two"] = new Uri("https://two.test"));

        Assert.Contains(
            "RUNAI_CLUSTERS", Assert.Throws<InvalidOperationException>(none.GetRequiredService<IResearcherClient>).Message, StringComparison.Ordinal);
        Assert.Contains("one, two", Assert.Throws<InvalidOperationException>(two.GetRequiredService<IResearcherClient>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_of_the_application_run_before_the_token_handler()
    {
        var authorizations = new List<string?>();
        var calls = 0;
        using var server = Tenants.Server(
            _ => Interlocked.Increment(ref calls) == 1 ? Responses.Empty(HttpStatusCode.ServiceUnavailable) : Responses.Json("{}"));
        await using var provider = Provider(server, http: client => client.AddHttpMessageHandler(() => new RetryOnce(authorizations)));

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Null(authorizations[0]);
        Assert.Equal(2, server.Requests.Count(request => request.Authorization == "Bearer token-1"));
    }

    [Fact]
    public async Task Token_client_can_be_configured()
    {
        using var server = Server();
        var services = new ServiceCollection();
        var builder = services.AddRunAi(Tenants.Configure);
        builder.AddAdministratorClient();
        builder.TokenClient.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Proxy", "yes"));
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal([true, false], server.Requests.Select(request => request.Headers.ContainsKey("X-Proxy")));
    }

    [Fact]
    public void Client_is_not_created_from_invalid_options()
    {
        using var server = Server();
        using var provider = Provider(server, options => options.Url = null);

        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IAdministratorClient>);
    }

    [Fact]
    public async Task Token_source_can_be_injected()
    {
        using var server = Server();
        await using var provider = Provider(server);

        Assert.Equal(
            "token-1", await provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Registered_TimeProvider_is_used()
    {
        var time = new FakeTimeProvider();
        using var server = Server();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        time.Advance(TimeSpan.FromHours(1));

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal("Bearer token-2", server.Requests.Last().Authorization);
    }

    [Fact]
    public async Task Registered_clients_do_not_follow_redirects()
    {
        var services = new ServiceCollection();
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IHttpMessageHandlerFactory>();

        foreach (var name in new[] { "RunAi.Generated/Token", $"RunAi.Generated/{typeof(IAdministratorClient).FullName}" })
        {
            var handler = factory.CreateHandler(name);
            while (handler is DelegatingHandler { InnerHandler: { } inner })
            {
                handler = inner;
            }

            Assert.False(Assert.IsType<SocketsHttpHandler>(handler).AllowAutoRedirect);
        }
    }

    private sealed class RetryOnce(List<string?> authorizations) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            authorizations.Add(request.Headers.Authorization?.ToString());
            var response = await base.SendAsync(request, cancellationToken);
            return response.StatusCode == HttpStatusCode.ServiceUnavailable ? await base.SendAsync(request, cancellationToken) : response;
        }
    }
}
