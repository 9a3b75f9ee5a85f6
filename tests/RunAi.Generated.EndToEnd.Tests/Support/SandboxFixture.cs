using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.TestSupport;
using RunAi.Researcher;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A sandbox with both generated clients for the tests of one class. Fails if the sandbox has recorded violations.</summary>
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
        {
            await _services.DisposeAsync();
        }

        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Failures.AssertNone("Responses of the sandbox that violate the spec", _sandbox.Violations);
        }
    }
}
