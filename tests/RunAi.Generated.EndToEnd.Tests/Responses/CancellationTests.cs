using System.Net;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests that cancellation ends a call immediately and does not affect other calls.</summary>
public sealed class CancellationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task Canceled_calls_are_not_sent()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Administrator.Reports.AreReportsAvailableAsync(cancelled.Token));

        Assert.DoesNotContain(fixture.Sandbox.Requests, request => request.OperationId == "are_reports_available");
    }

    [Fact]
    public async Task Calls_succeed_after_a_canceled_call()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Administrator.Clusters.GetClustersAsync(cancellationToken: cancelled.Token));

        var clusters = await fixture.Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token);
        Assert.Contains(fixture.Cluster.Name, clusters.Select(cluster => cluster.Name));
    }

    [Fact]
    public async Task Calls_can_be_canceled_while_waiting_for_the_response()
    {
        using var caller = new CancellationTokenSource();
        var arrived = new TaskCompletionSource();
        var server = new StubServer(async cancellation =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return new HttpResponseMessage(HttpStatusCode.OK);
        });

        var call = server.Client().Clusters.GetClustersAsync(cancellationToken: caller.Token);
        await arrived.Task;
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Calls_can_be_canceled_while_reading_the_body()
    {
        using var caller = new CancellationTokenSource();
        var body = new StalledStream();
        var server = new StubServer(_ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }));

        var call = server.Client().Clusters.GetClustersAsync(cancellationToken: caller.Token);
        await body.ReadStarted;
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
