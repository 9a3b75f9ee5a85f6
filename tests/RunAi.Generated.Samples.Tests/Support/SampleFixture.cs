using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Support;

/// <summary>A sandbox whose clock tests set, and a client that prepares its state. Fails if a request or response violated the specs.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;
    private ServiceProvider? _services;

    public SampleFixture()
        : this(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero))
    {
    }

    internal SampleFixture(DateTimeOffset start) => Clock = new FakeTimeProvider(start);

    public FakeTimeProvider Clock { get; }

    public RunAiSandbox Sandbox => _sandbox!;

    public IAdministratorClient RunAi => _services!.GetRequiredService<IAdministratorClient>();

    public async ValueTask InitializeAsync()
    {
        _sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { TimeProvider = Clock });
        var services = new ServiceCollection();
        services.AddRunAi(Configure).AddAdministratorClient();
        _services = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        await Sandbox.DisposeAsync();
        Failures.AssertNone("Responses of the sandbox that violate the spec", Sandbox.Violations);
        Failures.AssertNone("Requests that violate the spec", [.. Sandbox.Requests.SelectMany(static request => request.Findings)]);
    }

    /// <summary>Sets the options for the sandbox.</summary>
    public void Configure(RunAiOptions options)
    {
        (options.Url, options.Realm, options.ClientId, options.ClientSecret) = (Sandbox.Url, Sandbox.Realm, Sandbox.ClientId, Sandbox.ClientSecret);
        options.Clusters[Sandbox.Tenant.Clusters[0].Name] = Sandbox.Url;
    }

    /// <summary>Submits a training that requests GPUs.</summary>
    public async Task<Training> SubmitTrainingAsync(string name, string project, int gpus, CancellationToken cancellationToken)
    {
        var target = (await RunAi.Projects.FindProjectAsync(project, cancellationToken: cancellationToken))!;
        return await RunAi.Trainings.CreateTrainingAsync(
            new()
            {
                Name = name,
                ProjectId = target.Id,
                ClusterId = target.ClusterId,
                Spec = new() { Image = "image", Compute = new() { GpuDevicesRequest = gpus } },
            },
            cancellationToken);
    }

    /// <summary>Submits a workspace that requests GPUs, which runs after it has been read.</summary>
    public async Task<Workspace> SubmitWorkspaceAsync(string name, string project, int gpus, CancellationToken cancellationToken)
    {
        var target = (await RunAi.Projects.FindProjectAsync(project, cancellationToken: cancellationToken))!;
        var workspace = await RunAi.Workspaces.CreateWorkspaceAsync(
            new()
            {
                Name = name,
                ProjectId = target.Id,
                ClusterId = target.ClusterId,
                Spec = new() { Image = "image", Compute = new() { GpuDevicesRequest = gpus } },
            },
            cancellationToken);
        return await RunAi.Workspaces.GetWorkspaceAsync(workspace.WorkloadId, cancellationToken);
    }
}
