using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Tests.Certificates;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests to which addresses clients of the cluster API connect, with which token, headers and certificates.</summary>
public sealed class ClusterAddressTests : CaFileFixture
{
    private readonly List<string> _requests = [];

    [Fact]
    public async Task Token_is_not_sent_to_addresses_that_are_not_configured()
    {
        await using var cluster = await StartAsync();
        await using var other = await StartAsync();

        Assert.Throws<ArgumentException>(() => cluster.Connection.GetClusterConnection(other.Address));
        cluster.Connection.AllowOrigin(other.Address);
        var allowed = new ClusterApiClient(cluster.Connection.GetClusterConnection(other.Address));

        Assert.Equal("first\n", await allowed.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Requests_have_the_token_the_user_agent_and_the_headers_of_a_view()
    {
        await using var cluster = await StartAsync();
        var statuses = new List<int>();
        var view = cluster.Client.With(options =>
        {
            options.Headers["X-Team"] = "vision";
            options.OnResponse = response => statuses.Add(response.StatusCode);
        });

        Assert.Equal("first\n", await view.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
        Assert.Equal("ready: OK", await view.GetStatusAsync(cancellationToken: Cancellation));

        Assert.Equal([101, 200], statuses);
        Assert.Equal(
            [
                $"Bearer token-1 RunAi.Generated vision {Cluster.LogPath} websocket",
                "Bearer token-1 RunAi.Generated vision /cluster-api/status ",
            ],
            _requests);
    }

    [Fact]
    public async Task Client_is_registered_for_one_and_for_several_clusters()
    {
        await using var cluster = await StartAsync();
        var services = new ServiceCollection();
        var builder = services.AddRunAi(options =>
        {
            (options.Url, options.ClientId, options.ClientSecret) = (cluster.Address, "app", Tenants.Secret);
            options.Clusters["west"] = cluster.Address;
        });
        builder.AddClusterApiClient();
        builder.AddClusterApiClient();
        await using var provider = services.BuildServiceProvider();

        var single = provider.GetRequiredService<IClusterApiClient>();
        var west = provider.GetRequiredService<IClusterClientFactory<IClusterApiClient>>().Create("west");

        Assert.Equal("first\n", await single.GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
        Assert.Equal("ready: OK", await west.GetStatusAsync(cancellationToken: Cancellation));
        Assert.All(_requests, request => Assert.StartsWith("Bearer token-1 ", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upgrade_is_retried_by_the_resilience_handler()
    {
        var upgrades = 0;
        await using var cluster = await Cluster.StartAsync(context =>
        {
            if (++upgrades == 3)
            {
                return HandleAsync(context);
            }

            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        var services = new ServiceCollection();
        services.AddRunAi(options =>
        {
            (options.Url, options.ClientId, options.ClientSecret) = (cluster.Address, "app", Tenants.Secret);
            options.Clusters["west"] = cluster.Address;
        }).AddClusterApiClient().AddRunAiResilience(options => options.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(
            "first\n", await provider.GetRequiredService<IClusterApiClient>().GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));
        Assert.Equal(3, upgrades);
    }

    [Fact]
    public async Task Domains_that_the_control_plane_lists_are_allowed_by_a_source()
    {
        await using var cluster = await StartAsync();
        var services = new ServiceCollection();
        var builder = services.AddRunAi(options => (options.Url, options.ClientId, options.ClientSecret) = (cluster.Address, "app", Tenants.Secret));
        builder.AddClusterApiClient();
        builder.AddClusterSource((_, _) => Task.FromResult<IEnumerable<ClusterEndpoint>>([ClusterEndpoint.FromDomain("west", cluster.Address.ToString())]));
        await using var provider = services.BuildServiceProvider();

        var west = await provider.GetRequiredService<IClusterClientFactory<IClusterApiClient>>().CreateAsync("west", Cancellation);

        Assert.Equal("ready: OK", await west.GetStatusAsync(cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData("west.company.com", "https://west.company.com/")]
    [InlineData("west.company.com:8443", "https://west.company.com:8443/")]
    [InlineData("https://west.company.com", "https://west.company.com/")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/")]
    public void Domain_can_have_a_scheme(string domain, string address) =>
        Assert.Equal(new ClusterEndpoint("west", new Uri(address)), ClusterEndpoint.FromDomain("west", domain));

    [Fact]
    public void Domain_must_be_valid() => Assert.Throws<UriFormatException>(() => ClusterEndpoint.FromDomain("west", "west company.com"));

    [Fact]
    public async Task Certificate_of_the_cluster_is_validated_with_the_CA_file()
    {
        using var root = TestCertificates.CreateRoot();
        using var certificate = TestCertificates.CreateServer(root);
        WriteFile(root);
        await using var tls = await LocalServer.StartTlsAsync(certificate, HandleAsync);
        using var trusting = RunAiConnection.Create(CreateOptions(tls));
        using var other = RunAiConnection.Create(CreateOptions(tls, usesFile: false));

        var text = await new ClusterApiClient(trusting.ControlPlane).GetLogsAsync("vision", "train-1", cancellationToken: Cancellation);
        var failure = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new ClusterApiClient(other.ControlPlane).GetLogsAsync("vision", "train-1", cancellationToken: Cancellation));

        Assert.Equal("first\n", text);
        Assert.Equal(HttpRequestError.SecureConnectionError, failure.HttpRequestError);
        Assert.Single(tls.Requests);
    }

    [Fact]
    public async Task Encoding_header_of_an_upgrade_is_ignored()
    {
        await using var cluster = await Cluster.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return HandleAsync(context);
        });

        Assert.Equal(["first"], await cluster.FollowAsync());
    }

    private Task<Cluster> StartAsync() => Cluster.StartAsync(HandleAsync);

    private async Task HandleAsync(Microsoft.AspNetCore.Http.HttpContext context)
    {
        var request = context.Request;
        _requests.Add(string.Join(
            ' ',
            request.Headers.Authorization,
            request.Headers.UserAgent.ToString().Split('/')[0],
            request.Headers["X-Team"],
            request.Path,
            request.Headers.Upgrade));
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "ready: OK", Cancellation);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await Cluster.SendAsync(socket, "first\n");
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);
    }
}
