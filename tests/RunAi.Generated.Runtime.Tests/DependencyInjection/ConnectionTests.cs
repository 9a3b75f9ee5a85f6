using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;
using RunAi.Researcher;

namespace RunAi.Generated.Tests.DependencyInjection;

public class ConnectionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connections_of_a_tenant_share_one_token()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));
        using var runAi = RunAiConnection.Create(Tenants.Options(), server);

        await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await new ResearcherClient(runAi.GetClusterConnection("one")).Jobs.GetJobAsync("j", Cancellation);
        runAi.AllowOrigin(new Uri("https://other.test"));
        await new ResearcherClient(runAi.GetClusterConnection(new Uri("https://other.test"))).Jobs.GetJobAsync("j", Cancellation);

        Assert.Equal(["tenant.test", "tenant.test", "cluster-one.test", "other.test"], server.Requests.Select(request => request.Uri.Host));
        Assert.Equal([null, "Bearer token-1", "Bearer token-1", "Bearer token-1"], server.Requests.Select(request => request.Authorization));
    }

    [Fact]
    public void Connection_is_not_created_from_invalid_options() => Assert.Throws<OptionsValidationException>(() => RunAiConnection.Create(new RunAiOptions()));

    [Fact]
    public void Insecure_cluster_address_is_rejected()
    {
        using var runAi = RunAiConnection.Create(Tenants.Options());

        Assert.Throws<ArgumentException>(() => runAi.GetClusterConnection(new Uri("http://other.test")));
    }

    [Fact]
    public async Task Disposed_connection_acquires_no_token()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));
        var runAi = RunAiConnection.Create(Tenants.Options(), server);
        runAi.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation));
    }
}
