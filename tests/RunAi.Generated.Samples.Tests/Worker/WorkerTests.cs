using System.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Samples.Tests.Support;
using RunAi.Generated.Worker;

namespace RunAi.Generated.Samples.Tests.Worker;

/// <summary>Tests one replica of the worker with the sandbox.</summary>
public sealed class WorkerTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Idle_workspaces_are_suspended_at_the_scheduled_time()
    {
        var idle = await fixture.SubmitWorkspaceAsync("idle", "vision", 1, Cancellation);
        var cpu = await fixture.SubmitWorkspaceAsync("cpu", "vision", 0, Cancellation);
        var exempt = await fixture.SubmitWorkspaceAsync("exempt", "platform", 1, Cancellation);
        await using var worker = await WorkerHost.StartAsync(fixture, settings: [("TimeZone", "Europe/Berlin"), ("ExemptProjects", "platform")]);

        await RunAtNightAsync(worker, TimeSpan.FromHours(15));

        Assert.Equal(("Stopping", "Running", "Running"), (GetPhase(idle), GetPhase(cpu), GetPhase(exempt)));
        Assert.Contains("The next run is at 2026-01-02 02:00 +01:00.", worker.Log.Messages);
        Assert.Contains(
            "Suspended the Workspace 'idle' of the project 'vision' in the cluster 'sandbox-cluster': its GPU utilization was at most 1 % for 12 h.",
            worker.Log.Messages);
        Assert.Contains(
            "Kept the Workspace 'exempt' of the project 'platform' in the cluster 'sandbox-cluster': the project is exempt.", worker.Log.Messages);
        Assert.Contains(worker.Log.Messages, message => message.StartsWith("Kept the Workspace 'cpu'", StringComparison.Ordinal));
        Assert.Contains(worker.Log.Messages, message => message.StartsWith("Completed the run 2026-01-02T01:00Z: ", StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Healthy, (await worker.CheckHealthAsync()).Status);
    }

    [Fact]
    public async Task Dry_run_suspends_nothing_and_logs_what_it_would_do()
    {
        var workspace = await fixture.SubmitWorkspaceAsync("dry", "vision", 1, Cancellation);
        await using var worker = await WorkerHost.StartAsync(fixture, settings: [("DryRun", "true")]);

        await RunAtNightAsync(worker, TimeSpan.FromHours(16));

        Assert.Equal("Running", GetPhase(workspace));
        Assert.Contains(worker.Log.Messages, message => message.StartsWith("Would suspend the Workspace 'dry'", StringComparison.Ordinal));
        Assert.Contains(worker.Log.Messages, message => message.EndsWith("0 failed (dry run).", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Busy_workspaces_and_those_of_other_clusters_are_kept()
    {
        var workspace = await fixture.SubmitWorkspaceAsync("busy", "vision", 1, Cancellation);
        await using (var worker = await WorkerHost.StartAsync(fixture, settings: [("MaxGpuUtilization", "0.5")]))
        {
            await RunAtNightAsync(worker, TimeSpan.FromHours(16));
            Assert.Contains(worker.Log.Messages, message => message.EndsWith("its GPU utilization reached 1 %.", StringComparison.Ordinal));
        }

        await using (var worker = await WorkerHost.StartAsync(fixture, settings: [("Clusters", "west")]))
        {
            await RunAtNightAsync(worker, TimeSpan.FromHours(16));
            Assert.Contains(worker.Log.Messages, message => message.EndsWith(": 0 suspended, 0 kept, 0 failed.", StringComparison.Ordinal));
        }

        Assert.Equal("Running", GetPhase(workspace));
    }

    [Fact]
    public async Task Run_once_runs_at_once_and_stops_the_host()
    {
        await using var worker = await WorkerHost.StartAsync(fixture, settings: [("RunOnce", "true"), ("DryRun", "true")]);

        await worker.Stopped;

        Assert.StartsWith("Completed the run once: ", worker.Log.Messages.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_run_degrades_the_health_until_the_next_one()
    {
        fixture.Sandbox.AddApplication(new SandboxApplication("reader", "secret", "Guest"));
        await using var worker = await WorkerHost.StartAsync(fixture, options =>
        {
            fixture.Configure(options);
            (options.ClientId, options.ClientSecret) = ("reader", "secret");
        });
        using var http = new HttpClient { BaseAddress = worker.Address };

        await RunAtNightAsync(worker, TimeSpan.FromHours(16));

        Assert.Equal("Degraded", await http.GetStringAsync("/health/ready", Cancellation));
        Assert.Equal("Healthy", await http.GetStringAsync("/health/live", Cancellation));
        Assert.Contains("403", (await worker.CheckHealthAsync()).Entries["worker"].Description, StringComparison.Ordinal);

        fixture.Sandbox.AddApplication(new SandboxApplication("reader", "secret", RunAiRoles.All));
        await RunAtNightAsync(worker, Day);

        Assert.Equal("Healthy", await http.GetStringAsync("/health/ready", Cancellation));
    }

    [Fact]
    public async Task Spans_of_calls_are_children_of_the_span_of_the_run()
    {
        var spans = new List<(string Name, string? Parent)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is RunAiDiagnostics.Name or WorkerTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (spans)
                {
                    spans.Add((activity.DisplayName, activity.Parent?.DisplayName));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var worker = await WorkerHost.StartAsync(fixture, settings: [("RunOnce", "true"), ("DryRun", "true")]);
        await worker.Stopped;

        lock (spans)
        {
            Assert.Contains(("Suspend idle workloads", null), spans);
            Assert.Contains(("GET /api/v1/clusters", "Suspend idle workloads"), spans);
        }
    }

    /// <summary>Timers are limited to 49 days.</summary>
    [Fact]
    public async Task Schedule_can_be_yearly()
    {
        await using var worker = await WorkerHost.StartAsync(fixture, settings: [("Schedule", "0 2 30 12 *"), ("DryRun", "true")]);
        var week = TimeSpan.FromDays(7);
        var rest = new DateTimeOffset(2026, 12, 30, 2, 0, 0, TimeSpan.Zero) - worker.Clock.GetUtcNow();

        for (; rest > week; rest -= week)
        {
            await worker.Clock.WaitForDelayAsync(week, Cancellation);
            worker.Clock.Advance(week);
        }

        await worker.Clock.WaitForDelayAsync(rest, Cancellation);
        Assert.Equal(["The next run is at 2026-12-30 02:00 +00:00."], worker.Log.Messages);
        worker.Clock.Advance(rest);
        await worker.Clock.WaitForDelayAsync(week, Cancellation);
        Assert.Contains("The next run is at 2027-12-30 02:00 +00:00.", worker.Log.Messages);
    }

    [Theory]
    [InlineData("Schedule", "at night", "'at night', which is not a cron expression")]
    [InlineData("TimeZone", "Mars/Olympus", "'Mars/Olympus', which is not a time zone")]
    [InlineData("Types", "Inference", "'Inference'. Use one or more of Workspace, Training, Distributed")]
    [InlineData("IdleFor", "00:00:10", "at least one minute")]
    [InlineData("LeaseDuration", "00:00:01", "at least ten seconds")]
    [InlineData("LeaseDuration", "2.00:00:00", "at most one day")]
    [InlineData("MaxGpuUtilization", "101", "MaxGpuUtilization must be between 0 and 100")]
    [InlineData("Redis", "127.0.0.1:1", "Worker:KeyDirectory is not set")]
    public async Task Invalid_setting_prevents_the_start(string name, string value, string part)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => WorkerHost.StartAsync(fixture, settings: [(name, value)]));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Waits until the worker waits for the night, advances its clock and waits until it waits for the next night.</summary>
    private static async Task RunAtNightAsync(WorkerHost worker, TimeSpan delay)
    {
        if (delay != Day)
        {
            await worker.Clock.WaitForDelayAsync(delay, Cancellation);
        }

        worker.Clock.Advance(delay);
        await worker.Clock.WaitForDelayAsync(Day, Cancellation);
    }

    private string GetPhase(Workspace workspace) => fixture.Sandbox.Tenant.Workloads.Single(workload => workload.Id == workspace.WorkloadId).Phase;
}
