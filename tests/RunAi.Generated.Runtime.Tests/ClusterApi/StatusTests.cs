using System.Net;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.ClusterApi;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.ClusterApi;

/// <summary>Tests the status of a cluster.</summary>
public sealed class StatusTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, 3)]
    [InlineData(null, 7, 7)]
    [InlineData(10, null, 10)]
    [InlineData(10, 7, 10)]
    public async Task Time_is_limited(int? timeout, int? timeoutOfView, int expected)
    {
        TimeSpan? applied = null;
        using var handler = new RecordingHandler(request => applied = request.GetRunAiRequestOptions()?.Timeout);
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://west.test") };
        var client = new ClusterApiClient(http).With(options => options.Timeout = ToTime(timeoutOfView));

        Assert.Equal("OK", await client.GetStatusAsync(ToTime(timeout), Cancellation));
        Assert.Equal(TimeSpan.FromSeconds(expected), applied);
    }

    [Fact]
    public async Task Cluster_that_does_not_respond_is_described()
    {
        await using var cluster = await Cluster.StartAsync(static context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var failure = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => cluster.Client.GetStatusAsync(TimeSpan.FromMilliseconds(50), Cancellation));

        Assert.Equal(
            "The cluster did not respond to get cluster-api/status within 0.05 seconds. Check that the address of the cluster is accessible from this "
            + "machine, not only that of the control plane, or pass a longer timeout.",
            failure.Message);
        Assert.Equal((TimeSpan.FromMilliseconds(50), "/cluster-api/status"), (failure.Timeout!.Value, failure.Route));
    }

    [Fact]
    public async Task Page_of_a_login_is_not_a_status()
    {
        await using var cluster = await Cluster.StartAsync(static context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<html><body>Log in</body></html>", Cancellation);
        });

        await Assert.ThrowsAsync<RunAiResponseException>(() => cluster.Client.GetStatusAsync(TimeSpan.FromSeconds(30), Cancellation));
    }

    [Fact]
    public async Task Error_of_the_cluster_is_an_exception()
    {
        await using var cluster = await Cluster.StartAsync(static context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
            return Task.CompletedTask;
        });

        var failure = await Assert.ThrowsAsync<RunAiApiException>(() => cluster.Client.GetStatusAsync(TimeSpan.FromSeconds(30), Cancellation));

        Assert.Equal(503, failure.ResponseStatusCode);
    }

    [Fact]
    public async Task Timeout_must_be_positive() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new ClusterApiClient(new HttpClient()).GetStatusAsync(TimeSpan.Zero, Cancellation));

    private static TimeSpan? ToTime(int? seconds) => seconds is { } value ? TimeSpan.FromSeconds(value) : null;

    private sealed class RecordingHandler(Action<HttpRequestMessage> record) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            record(request);
            return Task.FromResult(Responses.Text("OK", "text/plain"));
        }
    }
}
