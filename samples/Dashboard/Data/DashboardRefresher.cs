using Microsoft.Extensions.Options;

namespace RunAi.Generated.Dashboard.Data;

/// <summary>Reads the data again and again. After a failure, the last data remains visible.</summary>
internal sealed partial class DashboardRefresher(
    DashboardReader reader, DashboardStore store, TimeProvider clock, IOptions<DashboardOptions> options, ILogger<DashboardRefresher> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            store.State = await ReadAsync(stoppingToken);
            await Task.Delay(options.Value.RefreshInterval, clock, stoppingToken);
        }
    }

    private async Task<DashboardState> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new DashboardState(await reader.ReadAsync(cancellationToken), null);
        }
        catch (RunAiException exception)
        {
            LogFailed(exception);
            var isCredential = exception is RunAiAuthenticationException { IsTransient: false } or RunAiApiException { IsUnauthorized: true };
            return store.State with { Failure = new DashboardFailure(exception.Message, isCredential) };
        }
    }

    [LoggerMessage(LogLevel.Warning, "The data could not be read.")]
    private partial void LogFailed(Exception exception);
}
