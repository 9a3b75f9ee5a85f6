using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry;
using RunAi.Administrator;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Worker.Leases;
using RunAi.Generated.Worker.Scheduling;
using StackExchange.Redis;

namespace RunAi.Generated.Worker;

/// <summary>Registers the worker.</summary>
internal static class WorkerServices
{
    private const string Ready = "ready";

    /// <summary>Adds the worker with its client, resilience, telemetry and health checks.</summary>
    /// <param name="builder">The builder of the application.</param>
    /// <param name="configure">Configures the tenant; null for the configuration and the RUNAI_* variables.</param>
    public static void AddIdleWorkloadWorker(this IHostApplicationBuilder builder, Action<RunAiOptions>? configure = null)
    {
        var services = builder.Services;
        services.AddOptions<WorkerOptions>().BindConfiguration(WorkerOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RunSchedule>();
        services.AddSingleton<WorkerStatus>();
        services.AddSingleton<IdleWorkloadSuspender>();
        services.AddHostedService<ScheduledWorker>();

        var runAi = services.AddRunAi(configure ?? (static _ => { }));
        runAi.AddAdministratorClient().AddRunAiResilience();
        services.AddHealthChecks().AddRunAi(tags: [Ready]).AddCheck<WorkerStatus>("worker", tags: [Ready]);

        // The exporter reads the OTEL_* variables.
        var telemetry = services.AddOpenTelemetry()
            .WithTracing(static tracing => tracing.AddSource(RunAiDiagnostics.Name, WorkerTelemetry.Name))
            .WithMetrics(static metrics => metrics.AddMeter(RunAiDiagnostics.Name, WorkerTelemetry.Name));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
        {
            telemetry.UseOtlpExporter();
        }

        var settings = builder.Configuration.GetSection(WorkerOptions.SectionName);
        if (settings[nameof(WorkerOptions.Redis)] is { } redis)
        {
            // The replicas share the lease and the token.
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect($"{redis},abortConnect=false"));
            services.AddSingleton<IRunLease, RedisRunLease>();
            services.AddStackExchangeRedisCache(options => options.Configuration = redis);
            services.AddDataProtection().SetApplicationName(WorkerTelemetry.Name)
                .PersistKeysToFileSystem(new DirectoryInfo(settings[nameof(WorkerOptions.KeyDirectory)] ?? "."));
            runAi.AddTokenStore();
        }
        else
        {
            services.AddSingleton<IRunLease, LocalRunLease>();
        }
    }

    /// <summary>Maps the health checks: whether the process responds, and whether it can work.</summary>
    public static void MapWorkerHealthChecks(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains(Ready) });
    }
}
