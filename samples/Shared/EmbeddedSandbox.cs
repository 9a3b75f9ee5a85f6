using RunAi.Administrator;
using RunAi.Generated.Sandbox;

namespace RunAi.Generated.SampleSupport;

/// <summary>Represents the sandbox of a service, which is used if neither RUNAI_URL nor the configuration names a tenant. It contains some workloads.</summary>
internal sealed class EmbeddedSandbox : IAsyncDisposable
{
    private readonly RunAiSandbox _sandbox;

    private EmbeddedSandbox(RunAiSandbox sandbox) => _sandbox = sandbox;

    /// <summary>Starts a sandbox unless a tenant is configured.</summary>
    /// <param name="configuration">The configuration of the service.</param>
    /// <param name="age">The age of the workloads.</param>
    public static async Task<EmbeddedSandbox?> StartUnlessConfiguredAsync(IConfiguration configuration, TimeSpan age = default)
    {
        if ((Environment.GetEnvironmentVariable("RUNAI_URL") ?? configuration["RunAi:Url"]) is not null)
        {
            return null;
        }

        var sandbox = new EmbeddedSandbox(await RunAiSandbox.StartAsync(new RunAiSandboxOptions { TimeProvider = new ShiftedClock(age) }));
        await sandbox.SubmitWorkloadsAsync();
        return sandbox;
    }

    /// <summary>Sets the address and the credential of the sandbox.</summary>
    public void Configure(RunAiOptions options) =>
        (options.Url, options.Realm, options.ClientId, options.ClientSecret) = (_sandbox.Url, _sandbox.Realm, _sandbox.ClientId, _sandbox.ClientSecret);

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    private async Task SubmitWorkloadsAsync()
    {
        var options = new RunAiOptions();
        Configure(options);
        using var connection = RunAiConnection.Create(options);
        var runAi = new AdministratorClient(connection.ControlPlane);
        await foreach (var project in runAi.Projects.EnumerateProjectsAsync())
        {
            await runAi.Workspaces.CreateWorkspaceAsync(
                new()
                {
                    Name = $"{project.Name}-notebook",
                    ProjectId = project.Id,
                    ClusterId = project.ClusterId,
                    Spec = new() { Image = "jupyter/base-notebook", Compute = new() { GpuDevicesRequest = 1 } },
                });
            await runAi.Trainings.CreateTrainingAsync(
                new()
                {
                    Name = $"{project.Name}-training",
                    ProjectId = project.Id,
                    ClusterId = project.ClusterId,
                    Spec = new() { Image = "pytorch/pytorch", Compute = new() { GpuDevicesRequest = 2 } },
                });
        }

        // The sandbox starts workloads when they are read.
        await runAi.Workloads.GetWorkloadsAsync();
    }

    private sealed class ShiftedClock(TimeSpan age) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - age;
    }
}
