using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Sandbox;

namespace RunAi.Generated.Recipes.Tests;

/// <summary>A sandbox and a client with the same clock. Fails if a request or a response violated the specs.</summary>
public sealed class RecipeFixture : IAsyncLifetime
{
    private RunAiSandbox? _sandbox;
    private ServiceProvider? _services;

    public SchedulingClock Clock { get; } = new();

    public RunAiSandbox Sandbox => _sandbox!;

    public IAdministratorClient RunAi => _services!.GetRequiredService<IAdministratorClient>();

    public async ValueTask InitializeAsync()
    {
        _sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { TimeProvider = Clock });
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddRunAi(Configure).AddAdministratorClient();
        _services = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        await _sandbox!.DisposeAsync();
        Assert.Empty(_sandbox.Violations);
        Assert.All(_sandbox.Requests, request => Assert.Empty(request.Findings));
    }

    /// <summary>Sets the options for the sandbox.</summary>
    public void Configure(RunAiOptions options)
    {
        options.Url = Sandbox.Url;
        options.Realm = Sandbox.Realm;
        options.ClientId = Sandbox.ClientId;
        options.ClientSecret = Sandbox.ClientSecret;
    }

    /// <summary>Returns the project with a name.</summary>
    public async Task<Project> GetProjectAsync(string name, CancellationToken cancellationToken) =>
        (await RunAi.Projects.GetProjectsAsync(new() { FilterBy = [ProjectFilter.Name == name] }, cancellationToken)).Projects.Single();

    /// <summary>Submits a training that requests a GPU.</summary>
    public async Task<Training> SubmitTrainingAsync(string name, string project, CancellationToken cancellationToken)
    {
        var target = await GetProjectAsync(project, cancellationToken);
        return await RunAi.Trainings.CreateTrainingAsync(
            new()
            {
                Name = name,
                ProjectId = target.Id,
                ClusterId = target.ClusterId,
                Spec = new() { Image = "image", Compute = new() { GpuDevicesRequest = 1 } },
            },
            cancellationToken);
    }
}
