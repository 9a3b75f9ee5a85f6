using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.DependencyInjection;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A sandbox and the two generated clients on it, for the tests of one class. The sandbox must have answered within its specs throughout.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;
    private ServiceProvider? _services;

    public RunAiSandbox Sandbox => _sandbox!;

    public IAdministratorClient Administrator => _services!.GetRequiredService<IAdministratorClient>();

    public IResearcherClient Researcher => _services!.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create(Cluster.Name);

    public RequestRecorder Recorder { get; } = new();

    public SandboxCluster Cluster => Sandbox.Tenant.Clusters.Single(cluster => cluster.Name == "sandbox-cluster");

    public async ValueTask InitializeAsync()
    {
        _sandbox = await RunAiSandbox.StartAsync();
        _services = Clients.CreateProvider(_sandbox, recorder: Recorder);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Assert.Empty(_sandbox.Violations);
        }
    }
}
