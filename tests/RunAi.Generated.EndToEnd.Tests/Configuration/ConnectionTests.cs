using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Configuration;

/// <summary>The clients without a container.</summary>
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
            Assert.Empty(_sandbox.Violations);
        }
    }

    [Fact]
    public async Task One_connection_serves_the_control_plane_and_its_clusters_with_one_token()
    {
        using var runAi = Connect();

        await new AdministratorClient(runAi.ControlPlane).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        await new ResearcherClient(runAi.GetClusterConnection("sandbox-cluster")).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(1, Sandbox.TokenRequests);
    }

    [Fact]
    public async Task A_cluster_that_the_control_plane_reported_can_be_called_at_its_address()
    {
        using var runAi = Connect();
        var clusters = await new AdministratorClient(runAi.ControlPlane).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);

        var address = new Uri(clusters[0].Domain!);
        runAi.AllowOrigin(address);
        var projects = await new ResearcherClient(runAi.GetClusterConnection(address)).Projects.ListProjectsAsync(Cancellation.Token);

        Assert.Equal(3, projects.Data!.Count);
    }

    [Fact]
    public async Task A_client_of_ones_own_http_client_sends_what_that_one_sends()
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
