using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;
using RunAi.Streaming;

namespace RunAi.Generated.Tests.Streams;

/// <summary>Tests generated methods for streams, with a server on the local machine.</summary>
public sealed class StreamedOperationTests
{
    private static readonly TimeSpan ClientTimeout = TimeSpan.FromMilliseconds(100);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_are_returned_as_they_arrive()
    {
        var wait = new SemaphoreSlim(0);
        await using var server = await LocalServer.StartAsync(async context =>
        {
            await context.SendEventsAsync("event: tick\nid: a\nretry: 20\ndata: {\"n\":1}\n\n");
            await wait.WaitAsync(context.RequestAborted);
            await context.SendEventsAsync(": ping\n\ndata:\n\ndata: {\"n\":\ndata: 2}\n\ndata: [DONE]\n\ndata: {\"n\":3}\n\n");
        });
        await using var ticks = server.Client().Streams.WatchTicksAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await ticks.MoveNextAsync());
        var first = ticks.Current;
        wait.Release();

        Assert.Equal((1, "tick", "a", TimeSpan.FromMilliseconds(20)), (first.Data.N, first.EventType, first.EventId, first.ReconnectionInterval));
        Assert.True(await ticks.MoveNextAsync());
        Assert.Equal((2, "message", "a"), (ticks.Current.Data.N, ticks.Current.EventType, ticks.Current.EventId));
        Assert.False(await ticks.MoveNextAsync());
    }

    [Fact]
    public async Task Operation_with_JSON_and_events_has_a_method_for_each()
    {
        await using var server = await LocalServer.StartAsync(context => AcceptsEvents(context)
            ? context.SendEventsAsync("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n")
            : context.SendAsync("application/json", "{\"n\":3}"));
        var streams = server.Client().Streams;

        Assert.Equal(3, (await streams.CreateChatAsync(new() { Stream = false }, Cancellation)).N);
        var items = await streams.CreateChatStreamingAsync(new() { Stream = true }, Cancellation).ToListAsync();
        await using var raw = (await streams.CreateChatStreamingWithResponseAsync(new() { Stream = true }, Cancellation)).Value;

        Assert.Equal([1, 2], items.Select(static item => item.Data.N));
        Assert.Equal("text/event-stream", raw.ContentType);
        Assert.Equal(["POST /chat {\"stream\":false}", "POST /chat {\"stream\":true}", "POST /chat {\"stream\":true}"], server.Requests);
    }

    [Fact]
    public async Task Response_of_another_media_type_is_not_an_empty_stream()
    {
        await using var server = await LocalServer.StartAsync(context => context.SendAsync("application/json", "{\"n\":3}"));

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(
            () => server.Client().Streams.CreateChatStreamingAsync(new(), Cancellation).ToListAsync());

        Assert.Contains("create_chat returned 200, but the content type is 'application/json' instead of 'text/event-stream'.", exception.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_response_is_thrown_before_the_first_item()
    {
        await using var server = await LocalServer.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return context.SendAsync("application/json", "{}");
        });

        Assert.True((await Assert.ThrowsAsync<RunAiApiException>(() => server.Client().Streams.WatchTicksAsync(Cancellation).ToListAsync())).IsNotFound);
        Assert.True((await Assert.ThrowsAsync<RunAiApiException>(() => server.Client().Streams.ListValuesAsync(Cancellation).ToListAsync())).IsNotFound);
    }

    [Theory]
    [InlineData("data: {\"n\":1}\n\ndata: {\"n\":\n\n")]
    [InlineData("data: {\"n\":1}\n\ndata: <html>\n\n")]
    [InlineData("data: {\"n\":1}\n\ndata: \"x\"\n\n")]
    public async Task Malformed_data_is_reported_with_its_index(string text)
    {
        await using var server = await LocalServer.StartAsync(context => context.SendEventsAsync(text));
        var read = new List<int>();

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(() => CollectAsync(server.Client().Streams.WatchTicksAsync(Cancellation), read));

        Assert.Equal([1], read);
        Assert.StartsWith("$[1]", exception.JsonPath!, StringComparison.Ordinal);
        Assert.Equal("watch_ticks", exception.OperationId);
    }

    [Fact]
    public async Task Interrupted_connection_is_reported_after_the_items_before_it()
    {
        var received = new SemaphoreSlim(0);
        await using var server = await LocalServer.StartAsync(async context =>
        {
            await context.SendEventsAsync("data: {\"n\":1}\n\n");
            await received.WaitAsync(context.RequestAborted);
            context.Abort();
        });
        await using var ticks = server.Client().Streams.WatchTicksAsync(Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await ticks.MoveNextAsync());
        received.Release();

        var exception = await Assert.ThrowsAsync<RunAiConnectionException>(() => ticks.MoveNextAsync().AsTask());

        Assert.Equal("watch_ticks", exception.OperationId);
    }

    [Fact]
    public async Task Client_timeout_does_not_end_a_stream_that_has_begun()
    {
        using var http = new HttpClient(new FakeServer(static _ => new HttpResponseMessage { Content = new StreamContent(new SlowStream()) }))
        {
            BaseAddress = new Uri("https://api.test/"), Timeout = ClientTimeout,
        };

        Assert.Equal([1, 2], (await new StreamingClient(http).Streams.ListValuesAsync(Cancellation).ToListAsync()).Select(static value => value.N));
    }

    [Fact]
    public async Task Stream_without_data_ends_with_a_timeout()
    {
        await using var server = await LocalServer.StartAsync(async context =>
        {
            await context.SendEventsAsync("data: {\"n\":1}\n\n");
            await context.WaitForCloseAsync();
        });
        var time = new FakeTimeProvider();
        var view = server.Client().With(options => (options.StreamIdleTimeout, options.TimeProvider) = (TimeSpan.FromMinutes(2), time));
        await using var ticks = view.Streams.WatchTicksAsync(Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await ticks.MoveNextAsync());

        var next = ticks.MoveNextAsync().AsTask();
        time.Advance(TimeSpan.FromSeconds(119));
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        var exception = await Assert.ThrowsAsync<RunAiTimeoutException>(() => next);
        Assert.Equal((TimeSpan.FromMinutes(2), "watch_ticks"), (exception.Timeout, exception.OperationId));
        Assert.Contains("watch_ticks received no data for 120 seconds (RunAiRequestOptions.StreamIdleTimeout).", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_closes_the_connection()
    {
        var closed = new TaskCompletionSource();
        await using var server = await LocalServer.StartAsync(async context =>
        {
            await context.SendEventsAsync("data: {\"n\":1}\n\n");
            await context.WaitForCloseAsync();
            closed.SetResult();
        });
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var read = new List<int>();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in server.Client().Streams.WatchTicksAsync(Cancellation).WithCancellation(cancellation.Token))
            {
                read.Add(item.Data.N);
                await cancellation.CancelAsync();
            }
        });

        Assert.IsNotType<RunAiTimeoutException>(exception);
        Assert.Equal([1], read);
        await closed.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Enumeration_that_stops_early_closes_the_connection()
    {
        var closed = new SemaphoreSlim(0);
        await using var server = await LocalServer.StartAsync(async context =>
        {
            await context.SendAsync(context.Request.Path == "/ticks" ? "text/event-stream" : "text/plain", "data: {\"n\":1}\n\n");
            await context.WaitForCloseAsync();
            closed.Release();
        });

        await foreach (var item in server.Client().Streams.WatchTicksAsync(Cancellation))
        {
            break;
        }

        await closed.WaitAsync(Cancellation);
        await foreach (var line in server.Client().Streams.ReadLogAsync(Cancellation))
        {
            break;
        }

        await closed.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task Values_and_lines_are_enumerated()
    {
        await using var server = await LocalServer.StartAsync(context => context.Request.Path.Value switch
        {
            "/values" => context.SendAsync("application/x-ndjson", "{\"n\":1}\n\n{\"n\":2}\r\n{\"n\":3}"),
            "/records" => context.SendAsync("application/json-seq", "\u001e{\"n\":1}\n\u001e{\"n\":2}\n"),
            _ => context.SendAsync("text/plain; charset=iso-8859-1", "a\r\nb\n\nc"),
        });
        var streams = server.Client().Streams;

        Assert.Equal([1, 2, 3], (await streams.ListValuesAsync(Cancellation).ToListAsync()).Select(static value => value.N));
        Assert.Equal([1, 2], (await streams.ListRecordsAsync(Cancellation).ToListAsync()).Select(static value => value.N));
        Assert.Equal(["a", "b", "", "c"], await streams.ReadLogAsync(Cancellation).ToListAsync());
        Assert.Equal(["a", "b", "", "c"], await streams.ReadLogAsync(Cancellation).ToListAsync());
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    public async Task Response_without_content_is_an_empty_stream(int status)
    {
        await using var server = await LocalServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Empty(await server.Client().Streams.WatchTicksAsync(Cancellation).ToListAsync());
        Assert.Empty(await server.Client().Streams.ListValuesAsync(Cancellation).ToListAsync());
        Assert.Empty(await server.Client().Streams.ReadLogAsync(Cancellation).ToListAsync());
    }

    private static bool AcceptsEvents(HttpContext context) => context.Request.Headers.Accept[0]!.StartsWith("text/event-stream", StringComparison.Ordinal);

    private static async Task CollectAsync(IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<Tick>> ticks, List<int> read)
    {
        await foreach (var tick in ticks)
        {
            read.Add(tick.Data.N);
        }
    }

    /// <summary>A body whose second value arrives after the timeout of the client.</summary>
    private sealed class SlowStream : MemoryStream
    {
        private int _reads;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_reads++ == 1)
            {
                // The timer of the client has started earlier, so it elapses earlier.
                using var elapsed = new CancellationTokenSource(ClientTimeout);
                var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await using var registration = elapsed.Token.UnsafeRegister(static state => ((TaskCompletionSource)state!).SetResult(), source);
                await source.Task.WaitAsync(cancellationToken);
            }

            var value = _reads > 2 ? "" : $"{{\"n\":{_reads}}}\n";
            System.Text.Encoding.UTF8.GetBytes(value).CopyTo(buffer);
            return value.Length;
        }
    }
}
