using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Testing;

namespace RunAi.Generated.EndToEnd.Tests.Testing;

/// <summary>Tests recordings of the sandbox with the bundled client.</summary>
public sealed class RecordingTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"runai-recordings-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Sandbox_is_recorded_replayed_and_compared_with_the_spec()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation.Token);
        var current = await RecordAsync(sandbox, "current");
        sandbox.Scenarios = SandboxScenarios.Drift;
        var next = await RecordAsync(sandbox, "next");

        var files = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(sandbox.ClientSecret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(sandbox.Url.Host, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("eyJ", text, StringComparison.Ordinal);
        });

        using var replay = new ReplayHandler(Path.Combine(_folder, "current"));
        Assert.Equal(current, await CallAsync(replay.CreateClient<AdministratorClient>(strictResponses: true)));
        replay.AssertAllUsed();
        Assert.Equal(current, next);

        Assert.Empty(await Recordings.FindDeviationsAsync<AdministratorClient>(Path.Combine(_folder, "current"), Cancellation.Token));
        var deviations = await Recordings.FindDeviationsAsync<AdministratorClient>(_folder, Cancellation.Token);
        Assert.All(deviations, static deviation => Assert.StartsWith("next/", deviation.File, StringComparison.Ordinal));
        Assert.Contains(deviations, static deviation => deviation is { OperationId: "get_projects", JsonPath: "$.projects[1].addedInSandboxDrift" });
    }

    private async Task<string> RecordAsync(RunAiSandbox sandbox, string name)
    {
        var services = new ServiceCollection();
        services.AddRunAi(options => Clients.Configure(options, sandbox)).AddAdministratorClient();
        services.AddRunAiRecording(Path.Combine(_folder, name));
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        return await CallAsync(provider.GetRequiredService<IAdministratorClient>());
    }

    /// <summary>Returns the IDs that the calls return.</summary>
    private static async Task<string> CallAsync(IAdministratorClient client)
    {
        var ids = new List<string>();
        await foreach (var project in client.Projects.EnumerateProjectsAsync(new() { Limit = 2 }, Cancellation.Token))
        {
            ids.Add($"{project.Id}");
        }

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => client.Projects.GetProjectAsync("123456", Cancellation.Token));
        ids.Add($"{error.ResponseStatusCode}");
        ids.Add($"{(await client.Projects.GetProjectAsync(ids[0], Cancellation.Token)).Id}");
        return string.Join(' ', ids);
    }
}
