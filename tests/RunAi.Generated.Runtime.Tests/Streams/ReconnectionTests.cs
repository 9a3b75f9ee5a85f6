using Microsoft.AspNetCore.Http;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;
using RunAi.Generated.Tests.Waiting;
using RunAi.Streaming;

namespace RunAi.Generated.Tests.Streams;

/// <summary>Tests the reconnection of event streams, with a server on the local machine and a clock that skips pauses.</summary>
public sealed class ReconnectionTests
{
    private readonly SkippingClock _time = new();
    private readonly List<string?> _lastEventIds = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stream_continues_after_the_last_event_until_the_status_code_204()
    {
        var received = new SemaphoreSlim(0);
        await using var server = await StartAsync(
            async context =>
            {
                await context.SendEventsAsync("retry: 10000\nid: a\ndata: {\"n\":1}\n\nid: b\ndata: {\"n\":2");
                await received.WaitAsync(context.RequestAborted);
                context.Abort();
            },
            context => context.SendEventsAsync("data: {\"n\":3}\n\n"),
            context =>
            {
                context.Response.StatusCode = 204;
                return Task.CompletedTask;
            });

        var read = new List<int>();
        await foreach (var tick in View(server, 1).Streams.WatchTicksAsync(Cancellation))
        {
            read.Add(tick.Data.N);
            received.Release();
        }

        Assert.Equal([1, 3], read);
        Assert.Equal([null, "a", "a"], _lastEventIds);
        Assert.All(_time.Pauses, static pause => Assert.InRange(pause, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15)));
        Assert.Equal(2, _time.Pauses.Count);
    }

    [Fact]
    public async Task Pauses_grow_until_the_attempts_are_used()
    {
        await using var server = await StartAsync(
            context => context.SendEventsAsync("data: {\"n\":1}\n\n"),
            context =>
            {
                context.Abort();
                return Task.CompletedTask;
            });
        var read = new List<int>();

        await Assert.ThrowsAsync<RunAiConnectionException>(async () =>
        {
            await foreach (var tick in View(server, 5).Streams.WatchTicksAsync(Cancellation))
            {
                read.Add(tick.Data.N);
            }
        });

        Assert.Equal([1], read);
        Assert.Equal(6, _lastEventIds.Count);
        double[] least = [3, 6, 12, 24, 30];
        Assert.Equal(least.Length, _time.Pauses.Count);
        Assert.All(_time.Pauses.Zip(least), static pause => Assert.InRange(pause.First.TotalSeconds, pause.Second, pause.Second * 1.5));
    }

    [Fact]
    public async Task Error_response_ends_the_stream()
    {
        await using var server = await StartAsync(
            context => context.SendEventsAsync("data: {\"n\":1}\n\n"),
            context =>
            {
                context.Response.StatusCode = 403;
                return Task.CompletedTask;
            });

        var exception = await Assert.ThrowsAsync<RunAiApiException>(() => View(server, 5).Streams.WatchTicksAsync(Cancellation).ToListAsync());

        Assert.Equal((403, 2), (exception.ResponseStatusCode, _lastEventIds.Count));
    }

    [Fact]
    public async Task Stream_is_not_requested_again_by_default()
    {
        await using var server = await StartAsync(context => context.SendEventsAsync("id: a\ndata: {\"n\":1}\n\n"));

        Assert.Single(await server.Client().Streams.WatchTicksAsync(Cancellation).ToListAsync());
        Assert.Single(_lastEventIds);
    }

    [Fact]
    public async Task Requests_that_are_not_GET_and_first_connections_are_not_repeated()
    {
        await using var server = await StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<RunAiConnectionException>(() => View(server, 5).Streams.WatchTicksAsync(Cancellation).ToListAsync());
        await Assert.ThrowsAsync<RunAiConnectionException>(() => View(server, 5).Streams.CreateChatStreamingAsync(new(), Cancellation).ToListAsync());

        Assert.Equal(2, _lastEventIds.Count);
    }

    [Fact]
    public async Task Event_ID_that_a_header_cannot_contain_is_not_sent()
    {
        await using var server = await StartAsync(context => context.SendEventsAsync("id: ä\ndata: {\"n\":1}\n\n"));

        Assert.Single(await View(server, 5).Streams.WatchTicksAsync(Cancellation).ToListAsync());
        Assert.Single(_lastEventIds);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Negative_numbers_of_attempts_are_rejected(int attempts) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new StreamingClient(new HttpClient()).With(options => options.MaxStreamReconnections = attempts));

    private StreamingClient View(LocalServer server, int attempts) =>
        server.Client().With(options => (options.MaxStreamReconnections, options.TimeProvider) = (attempts, _time));

    /// <summary>Starts a server that responds in turn, and with the last response to all further requests.</summary>
    private Task<LocalServer> StartAsync(params RequestDelegate[] responses) => LocalServer.StartAsync(context =>
    {
        _lastEventIds.Add(context.Request.Headers["Last-Event-ID"]);
        return responses[Math.Min(_lastEventIds.Count, responses.Length) - 1](context);
    });
}
