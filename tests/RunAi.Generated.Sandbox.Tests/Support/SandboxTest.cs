using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Sandbox.Tests.Support;

/// <summary>Provides each test with a sandbox and a client with a token. Fails if the sandbox has recorded violations.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;
    private SandboxClient? _client;

    private protected RunAiSandbox Sandbox => _sandbox!;

    private protected SandboxClient Client => _client!;

    private protected SandboxProject AnyProject => Sandbox.Tenant.Projects[0];

    private protected SandboxDepartment AnyDepartment => Sandbox.Tenant.Departments[0];

    private protected SandboxCluster Cluster => Sandbox.Tenant.Clusters[0];

    private protected virtual RunAiSandboxOptions Options => new();

    public async ValueTask InitializeAsync()
    {
        _sandbox = await RunAiSandbox.StartAsync(Options, SandboxClient.Cancellation);
        _client = new SandboxClient(_sandbox);
        await _client.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client?.Dispose();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
            Failures.AssertNone("Responses that violate the spec", _sandbox.Violations);
        }
    }
}
