using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace RunAi.Generated.Recipes.Tests;

/// <summary>Runs recipe 9 as a service of a host, with the sandbox.</summary>
public sealed class ReaperServiceTests(RecipeFixture fixture) : IClassFixture<RecipeFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Recipe_9_suspends_idle_workspaces_at_night()
    {
        var id = await SubmitWorkspaceAsync();
        using var telemetry = new MeterListener();
        var suspended = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        telemetry.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == IdleWorkloadReaper.TelemetryName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        telemetry.SetMeasurementEventCallback<int>((_, count, _, _) => suspended.TrySetResult(count));
        telemetry.Start();

        using var host = CreateHost();
        await host.StartAsync(Cancellation);
        await fixture.Clock.Scheduled.WaitAsync(Cancellation);
        fixture.Clock.Advance(TimeSpan.FromHours(16));

        Assert.Equal(1, await suspended.Task.WaitAsync(Cancellation));
        Assert.Equal("Stopping", fixture.Sandbox.Tenant.Workloads.Single(workload => workload.Id == id).Phase);
        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancellation);
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Contains("reaper", health.Entries.Keys);
        await host.StopAsync(Cancellation);
    }

    private async Task<Guid> SubmitWorkspaceAsync()
    {
        var project = await fixture.GetProjectAsync("vision", Cancellation);
        var workspace = await fixture.RunAi.Workspaces.CreateWorkspaceAsync(
            new()
            {
                Name = "notebook",
                ProjectId = project.Id,
                ClusterId = project.ClusterId,
                Spec = new() { Image = "image", Compute = new() { GpuDevicesRequest = 1 } },
            },
            Cancellation);

        // The sandbox starts a workload when it is read.
        await fixture.RunAi.Workspaces.GetWorkspaceAsync(workspace.WorkloadId, Cancellation);
        return workspace.WorkloadId;
    }

    private IHost CreateHost()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(fixture.Clock);
        builder.Services.AddIdleWorkloadReaper(fixture.Configure);
        return builder.Build();
    }
}
