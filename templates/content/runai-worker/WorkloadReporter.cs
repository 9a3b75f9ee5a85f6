using Microsoft.Extensions.Options;
using RunAi.Administrator;
using RunAi.Generated;

namespace Company.Worker;

/// <summary>Logs how many workloads of each project are running.</summary>
internal sealed class WorkloadReporter(IAdministratorClient runAi, IOptions<WorkerOptions> options, TimeProvider time, ILogger<WorkloadReporter> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval, time);
        do
        {
            try
            {
                await ReportAsync(stoppingToken);
            }
            catch (RunAiException exception)
            {
                // The next report may succeed. The message says what failed and how to correct it.
                logger.LogError(exception, "The workloads could not be read.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReportAsync(CancellationToken cancellationToken)
    {
        var running = new Dictionary<string, int>();
        await foreach (var workload in runAi.Workloads.EnumerateWorkloadsAsync(
            new() { FilterBy = [WorkloadFilter.Phase == Phase.Running] }, cancellationToken: cancellationToken))
        {
            running[workload.ProjectName] = running.GetValueOrDefault(workload.ProjectName) + 1;
        }

        await foreach (var project in runAi.Projects.EnumerateProjectsAsync(cancellationToken: cancellationToken))
        {
            logger.LogInformation("{Project}: {Count} running workloads", project.Name, running.GetValueOrDefault(project.Name));
        }
    }
}
