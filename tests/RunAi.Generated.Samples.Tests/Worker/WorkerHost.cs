using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.Worker;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>A replica of the worker in this process.</summary>
internal sealed class WorkerHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WorkerHost(WebApplication app, WorkerClock clock, WorkerLog log) => (_app, Clock, Log) = (app, clock, log);

    public WorkerClock Clock { get; }

    public WorkerLog Log { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Gets the task that completes when the host has stopped.</summary>
    public Task Stopped => _app.WaitForShutdownAsync(TestContext.Current.CancellationToken);

    /// <summary>Gets the address of the health checks.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts a replica whose clock shows the time of the sandbox.</summary>
    /// <param name="fixture">The sandbox.</param>
    /// <param name="configure">Configures the tenant; null for the sandbox.</param>
    /// <param name="addServices">Adds services.</param>
    /// <param name="settings">The settings of the section "Worker".</param>
    public static async Task<WorkerHost> StartAsync(
        SampleFixture fixture,
        Action<RunAiOptions>? configure = null,
        Action<IServiceCollection>? addServices = null,
        params (string Name, string Value)[] settings)
    {
        var (clock, log) = (new WorkerClock(fixture.Clock.GetUtcNow()), new WorkerLog());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create($"Worker:{setting.Name}", (string?)setting.Value)));
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddIdleWorkloadWorker(configure ?? fixture.Configure);
        addServices?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapWorkerHealthChecks();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WorkerHost(app, clock, log);
    }

    public Task<HealthReport> CheckHealthAsync() =>
        _app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
