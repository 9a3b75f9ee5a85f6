using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Pets;

namespace RunAi.Generated.Authentication.Tests.Security;

/// <summary>Tests that credentials are sent to the origin of the client only, and never two of them by accident.</summary>
public class CredentialOriginTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_forward_no_credential(int status)
    {
        await using var other = await PetServer.StartAsync();
        await using var server = await PetServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = other.Address.AbsoluteUri;
            return Task.CompletedTask;
        });
        using var credentials = CreateCredentials();
        using var provider = CreateServices(server.Address).BuildServiceProvider();

        foreach (var client in new[] { new PetsClient(server.Address, credentials), provider.GetRequiredService<IPetsClient>() })
        {
            Assert.True((await Assert.ThrowsAnyAsync<RunAiApiException>(() => client.Default.GetHeaderAsync(Cancellation))).IsRedirect);
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Handlers_of_the_application_do_not_follow_redirects()
    {
        await using var server = await PetServer.StartAsync();
        using var credentials = CreateCredentials();
        using var following = new HttpClientHandler();

        Assert.Throws<ArgumentException>(() => new PetsClient(server.Address, credentials, following));
        var handler = new SocketsHttpHandler();
        var services = CreateServices(server.Address, builder => builder.ConfigurePrimaryHttpMessageHandler(() => handler));
        using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IPetsClient>().Default.GetNoneAsync(Cancellation);
        Assert.False(handler.AllowAutoRedirect);
    }

    [Fact]
    public async Task Credential_is_not_sent_to_an_origin_that_a_handler_chooses()
    {
        await using var server = await PetServer.StartAsync();
        await using var other = await PetServer.StartAsync();
        var services = CreateServices(server.Address, builder => builder.AddHttpMessageHandler(() => new RedirectingHandler(other.Address)));
        using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>().Default;

        foreach (var call in new Func<Task>[]
        {
            () => client.GetHeaderAsync(Cancellation), () => client.GetQueryAsync(null, Cancellation), () => client.GetDefaultAsync(Cancellation),
        })
        {
            var exception = await Assert.ThrowsAsync<RunAiAuthenticationException>(call);
            Assert.Contains(other.Address.GetLeftPart(UriPartial.Authority), exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(other.Requests);
        await client.GetNoneAsync(Cancellation);
        Assert.Equal("/none", Assert.Single(other.Requests));
    }

    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("https://user:password@api.example.com")]
    [InlineData("https://api.example.com/?key=1")]
    [InlineData("/relative")]
    public void Addresses_that_must_not_receive_credentials_are_rejected(string address)
    {
        using var credentials = CreateCredentials();
        var uri = new Uri(address, UriKind.RelativeOrAbsolute);

        Assert.Throws<ArgumentException>(() => new PetsClient(uri, credentials));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddPetsClient(uri, static _ => { }));
    }

    [Fact]
    public void Credentials_belong_to_one_origin()
    {
        using var credentials = CreateCredentials();
        _ = new PetsClient(new Uri("https://a.example.com/v1"), credentials);
        _ = new PetsClient(new Uri("https://a.example.com/v2"), credentials);

        Assert.Contains(
            "https://a.example.com:443",
            Assert.Throws<InvalidOperationException>(() => new PetsClient(new Uri("https://b.example.com"), credentials)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_with_an_Authorization_header_is_not_sent_with_a_second_credential()
    {
        await using var server = await PetServer.StartAsync();
        var services = CreateServices(
            server.Address,
            builder => builder.ConfigureHttpClient(
                static client => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "other")));
        using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>().Default;

        Assert.Contains(
            "two credentials",
            (await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetHeaderAsync(Cancellation))).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetDefaultAsync(Cancellation));
        await Assert.ThrowsAsync<RunAiAuthenticationException>(() => client.GetQueryAsync(null, Cancellation));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Token_of_Run_ai_is_not_sent_together_with_another_credential()
    {
        await using var server = await PetServer.StartAsync();
        using var source = new RunAiTokenSource(new RunAiOptions { Url = server.Address, AccessToken = "runai" });
        var inside = CreateServices(
            server.Address,
            builder => builder.ConfigurePrimaryHttpMessageHandler(
                () => new RunAiTokenHandler(source, [server.Address]) { InnerHandler = new SocketsHttpHandler() }));
        var outside = CreateServices(server.Address, builder => builder.AddHttpMessageHandler(() => new RunAiTokenHandler(source, [server.Address])));

        foreach (var services in new[] { inside, outside })
        {
            using var provider = services.BuildServiceProvider();
            await Assert.ThrowsAsync<RunAiAuthenticationException>(
                () => provider.GetRequiredService<IPetsClient>().Default.GetHeaderAsync(Cancellation));
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Client_of_a_tenant_sends_the_token_of_Run_ai_only()
    {
        await using var server = await PetServer.StartAsync();
        using var runAi = RunAiConnection.Create(new RunAiOptions { Url = server.Address, AccessToken = "runai" });

        await new PetsClient(runAi.ControlPlane).Default.GetHeaderAsync(Cancellation);

        Assert.Equal("/header Authorization=Bearer runai", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task Registered_credentials_are_a_service_that_the_application_changes()
    {
        await using var server = await PetServer.StartAsync();
        using var provider = CreateServices(server.Address).BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>().Default;
        await client.GetHeaderAsync(Cancellation);
        provider.GetRequiredService<PetsCredentials>().HeaderKey.Use("rotated");

        await client.GetHeaderAsync(Cancellation);

        Assert.Equal(["/header X-API-Key=key", "/header X-API-Key=rotated"], server.Requests);
    }

    [Fact]
    public async Task Credentials_can_be_set_from_a_service_and_the_client_added_twice()
    {
        await using var server = await PetServer.StartAsync();
        var services = new ServiceCollection();
        services.AddSingleton("from a service");
        services.AddPetsClient(server.Address, static (provider, credentials) => credentials.HeaderKey.Use(provider.GetRequiredService<string>()));
        services.AddPetsClient(server.Address, static credentials => credentials.HeaderKey.Use("second"));
        using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPetsClient>().Default.GetHeaderAsync(Cancellation);

        Assert.Equal("/header X-API-Key=from a service", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task Each_attempt_of_a_retry_handler_sends_the_current_credential()
    {
        await using var server = await PetServer.StartAsync(static context =>
        {
            context.Response.StatusCode = context.Request.Headers["X-API-Key"] == "key-2" ? 204 : 503;
            return Task.CompletedTask;
        });
        var calls = 0;
        var services = new ServiceCollection();
        services.AddPetsClient(server.Address, credentials => credentials.HeaderKey.Use(_ => new($"key-{++calls}")))
            .AddHttpMessageHandler(static () => new RetryHandler());
        using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IPetsClient>().Default.GetHeaderAsync(Cancellation);

        Assert.Equal(["/header X-API-Key=key-1", "/header X-API-Key=key-2"], server.Requests);
    }

    private static PetsCredentials CreateCredentials()
    {
        var credentials = new PetsCredentials();
        Set(credentials);
        return credentials;
    }

    private static void Set(PetsCredentials credentials)
    {
        credentials.HeaderKey.Use("key");
        credentials.QueryKey.Use("key");
        credentials.Bearer.Use("token");
    }

    private static ServiceCollection CreateServices(Uri address, Action<IHttpClientBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddPetsClient(address, Set);
        configure?.Invoke(builder);
        return services;
    }

    private sealed class RedirectingHandler(Uri target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(target, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class RetryHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode ? response : await base.SendAsync(request, cancellationToken);
        }
    }
}
