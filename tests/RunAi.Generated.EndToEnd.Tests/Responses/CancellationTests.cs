using System.Net;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>A caller that cancels gets its exception at once, and harms nobody else.</summary>
public sealed class CancellationTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_cancelled_call_is_not_sent()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Administrator.Reports.AreReportsAvailableAsync(cancelled.Token));

        Assert.DoesNotContain(fixture.Sandbox.Requests, request => request.OperationId == "are_reports_available");
    }

    [Fact]
    public async Task After_a_cancelled_call_the_next_one_is_answered()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fixture.Administrator.Clusters.GetClustersAsync(cancellationToken: cancelled.Token));

        Assert.NotEmpty(await fixture.Administrator.Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
    }

    [Fact]
    public async Task A_call_ends_while_it_waits_for_the_answer()
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
    public async Task A_call_ends_while_the_body_is_on_its_way()
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
