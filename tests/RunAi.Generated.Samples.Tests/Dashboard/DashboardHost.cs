using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Dashboard;
using RunAi.Generated.Dashboard.Data;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>The dashboard in this process.</summary>
internal sealed class DashboardHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DashboardHost(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public DashboardStore Store => _app.Services.GetRequiredService<DashboardStore>();

    /// <summary>Starts the dashboard.</summary>
    /// <param name="configure">Configures the tenant; null for a page without a service that reads data, whose state the test sets.</param>
    public static async Task<DashboardHost> StartAsync(Action<RunAiOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Dashboard:RefreshInterval", (string?)"00:00:01")]);
        builder.AddDashboard();
        if (configure is not null)
        {
            builder.AddDashboardData(configure);
        }

        var app = builder.Build();
        app.MapDashboard();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new DashboardHost(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
