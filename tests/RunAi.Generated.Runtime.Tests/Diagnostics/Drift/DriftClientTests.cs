using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Security;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Tests the drift of generated clients that call a server.</summary>
[Collection(nameof(DriftCollection))]
public sealed class DriftClientTests
{
    private const string Drifted = """{"projects":[{"name":"a","phase":"s3cret","new":"s3cret","labels":{"s3cret":null}},{"limit":"s3cret"}],"total":5}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<LocalServer> StartAsync() => LocalServer.StartControlPlaneAsync(context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(Drifted, Cancellation);
    });

    private static ServiceProvider CreateServices(LocalServer server, TelemetryRecorder recorder, Action<RunAiOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        services.AddLogging(logging => logging.AddProvider(recorder).AddFilter((category, _) => category == RunAiDiagnostics.DriftMeterName));
        services.AddRunAi(options =>
        {
            (options.Url, options.ClientId, options.ClientSecret) = (server.Address, "app", Tenants.Secret);
            configure?.Invoke(options);
        }).AddAdministratorClient();
        return services.BuildServiceProvider();
    }

    [Fact]
    public async Task Meter_counts_the_drift_of_a_server_by_operation_and_path()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        await using var services = CreateServices(server, recorder);

        await services.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        const string Operation = "http.request.method=GET";
        const string Route = "runai.operation.id=get_projects url.template=/api/v1/org-unit/projects";
        Assert.Equal(
            [
                $"{Operation} runai.drift.kind=missing_property runai.drift.path=$.projects[*].name {Route}",
                $"{Operation} runai.drift.kind=undeclared_null runai.drift.path=$.projects[*].labels.* {Route}",
                $"{Operation} runai.drift.kind=unknown_enum_value runai.drift.path=$.projects[*].phase {Route}",
                $"{Operation} runai.drift.kind=unknown_property runai.drift.path=$.projects[*].new {Route}",
                $"{Operation} runai.drift.kind=unknown_property runai.drift.path=$.total {Route}",
                $"{Operation} runai.drift.kind=wrong_type runai.drift.path=$.projects[*].limit {Route}",
            ],
            GetMeasurements(recorder).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(recorder.Everything, static text => text.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clients_of_a_tenant_log_a_finding_once()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        await using var services = CreateServices(server, recorder);

        for (var call = 0; call < 3; call++)
        {
            await services.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        }

        Assert.Equal(Enumerable.Repeat("1:DriftFound:Warning", 6), recorder.Events);
        Assert.Equal(18, GetMeasurements(recorder).Count());
    }

    [Fact]
    public async Task Options_of_a_tenant_limit_its_findings_and_its_log()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        await using var services = CreateServices(server, recorder, static options => (options.Drift.MaxFindings, options.Drift.MaxLogEntriesPerHour) = (2, 1));

        await services.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(["1:DriftFound:Warning", "3:DriftLimitReached:Warning"], recorder.Events);
        Assert.Equal(4, GetMeasurements(recorder).Count(static line => line.Contains("runai.drift.path=(other)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Connection_without_services_logs_and_counts()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        using var loggers = LoggerFactory.Create(
            logging => logging.AddProvider(recorder).AddFilter((category, _) => category == RunAiDiagnostics.DriftMeterName));
        using var runAi = RunAiConnection.Create(server.Options(), loggerFactory: loggers);

        await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal((6, 12), (recorder.Events.Count, GetMeasurements(recorder).Count()));
    }

    [Fact]
    public async Task Client_of_another_API_logs_with_its_own_options()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(recorder).AddFilter((category, _) => category == RunAiDiagnostics.DriftMeterName));
        services.Configure<DriftOptions>(static options => options.MaxFindings = 1);
        ApiClients.Add<IAdministratorClient, AdministratorClient, NoCredentials>(services, server.Address, static (_, _) => { });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(["1:DriftFound:Warning", "3:DriftLimitReached:Warning"], recorder.Events);
    }

    [Fact]
    public async Task Client_with_an_HttpClient_is_counted_and_does_not_log()
    {
        await using var server = await StartAsync();
        using var recorder = new TelemetryRecorder();
        using var http = new HttpClient { BaseAddress = server.Address };

        await new AdministratorClient(http).Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal((0, 6), (recorder.Events.Count, GetMeasurements(recorder).Count()));
    }

    [Fact]
    public void Counter_belongs_to_the_documented_meter()
    {
        var instruments = new List<Instrument>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => instruments.Add(instrument) };
        listener.Start();

        var counter = Assert.Single(instruments, static instrument => instrument.Meter.Name == "RunAi.Generated.Drift");
        Assert.Equal(("runai.client.drift.findings", "{finding}"), (counter.Name, counter.Unit));
    }

    private static IEnumerable<string> GetMeasurements(TelemetryRecorder recorder) => recorder.Measurements
        .Where(static line => line.StartsWith("runai.client.drift.findings=", StringComparison.Ordinal))
        .Select(static line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private sealed class NoCredentials : ApiCredentials
    {
        protected override IReadOnlyList<ApiCredential> All => [];
    }
}
