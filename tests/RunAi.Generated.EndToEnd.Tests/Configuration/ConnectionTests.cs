using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.TestSupport;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Configuration;

/// <summary>Tests the clients without a dependency injection container.</summary>
public sealed class ConnectionTests : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;

    private RunAiSandbox Sandbox => _sandbox!;

    public async ValueTask InitializeAsync() => _sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);

    public async ValueTask DisposeAsync()
    {
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Failures.AssertNone("Responses of the sandbox that violate the spec", _sandbox.Violations);
        }
    }

    [Fact]
    public async Task Connections_share_one_token_for_the_control_plane_and_clusters()
    {
        using var runAi = Connect();

        await new AdministratorClient(runAi.ControlPlane).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        await new ResearcherClient(runAi.GetClusterConnection("sandbox-cluster")).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task Clusters_can_be_called_at_the_address_that_the_control_plane_returns()
    {
        using var runAi = Connect();
        var clusters = await new AdministratorClient(runAi.ControlPlane).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        var address = new Uri(clusters[0].Domain!);
        runAi.AllowOrigin(address);
        var projects = await new ResearcherClient(runAi.GetClusterConnection(address)).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(3, projects.Data!.Count);
    }

    [Fact]
    public async Task Clients_of_a_custom_HttpClient_send_its_default_headers()
    {
        var anonymous = new AdministratorClient(new HttpClient { BaseAddress = Sandbox.Url });

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => anonymous.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));

        Assert.Equal((401, 0), (error.ResponseStatusCode, Sandbox.TokenRequests));
    }

    private RunAiConnection Connect()
    {
        var options = new RunAiOptions();
        Clients.Configure(options, Sandbox);
        return RunAiConnection.Create(options);
    }
}
