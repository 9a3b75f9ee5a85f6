using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Streams;

/// <summary>Tests the parsing of server-sent events (WHATWG HTML, section 9.2.6).</summary>
public sealed class EventStreamTests
{
    private static readonly Operation<ApiStream> Watch =
        new Operation<ApiStream>("watch", HttpMethod.Get, "/x").ReturnsStream("200", "text/event-stream");

    /// <summary>Gets streams and their events: type, data, ID and reconnection time.</summary>
    public static TheoryData<string, string[]> Streams { get; } = new()
    {
        { "", [] },
        { "data: a\n\n", ["message|a||"] },
        { "data: a\r\n\r\ndata: b\r\n\r\n", ["message|a||", "message|b||"] },
        { "data: a\r\rdata: b\r\r", ["message|a||", "message|b||"] },
        { "data: a\n\r\ndata: b\r\n\ndata: c\r\n\r", ["message|a||", "message|b||", "message|c||"] },
        { "\ufeffdata: a\n\n", ["message|a||"] },
        { "\ufeff\ufeffdata: a\n\ndata: b\n\n", ["message|b||"] },
        { ": comment\n\n:\ndata: a\n: another\n\n", ["message|a||"] },
        { "data: a\ndata: b\ndata:\ndata\n\n", ["message|a~b~~||"] },
        { "data\n\n", ["message|||"] },
        { "data:a\n\ndata:  b\n\ndata:\tc\n\n", ["message|a||", "message| b||", "message|\tc||"] },
        { "event: add\ndata: a\n\ndata: b\n\n", ["add|a||", "message|b||"] },
        { "event: add\nevent:\ndata: a\n\n", ["message|a||"] },
        { "event: add\n\ndata: a\n\n", ["message|a||"] },
        { "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", ["message|a|1|", "message|b|1|", "message|c||"] },
        { "id: 1\n\ndata: a\n\n", ["message|a|1|"] },
        { "id: 1\ndata: a\n\nid: x\0y\ndata: b\n\n", ["message|a|1|", "message|b|1|"] },
        { "retry: 50\ndata: a\n\ndata: b\n\n", ["message|a||50", "message|b||"] },
        { "retry: 5s\nretry: -1\nretry: +1\nretry:\nretry: 1.5\ndata: a\n\n", ["message|a||"] },
        { "retry: 99999999999999999999\ndata: a\n\n", ["message|a||"] },
        { "Data: a\ndata : b\nunknown: c\n\ndata: d\n\n", ["message|d||"] },
        { "data: a\n\ndata: b", ["message|a||"] },
        { "data: a\n\ndata: b\n", ["message|a||"] },
        { "data: ä😀\n\n", ["message|ä😀||"] },
        { "event: a:b\ndata: c: d\n\n", ["a:b|c: d||"] },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Events_are_parsed_whatever_the_pieces(string text, string[] expected)
    {
        for (var size = 1; size <= 40; size++)
        {
            using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text), size);

            Assert.Equal((size, string.Join('\n', expected), true), (size, string.Join('\n', await ReadAsync(body)), body.IsDisposed));
        }
    }

    /// <summary>Differs from the standard, and from this library, only in the types and IDs of later events, which are not compared.</summary>
    [Fact]
    public async Task Random_streams_have_the_same_data_as_with_the_parser_of_dotnet()
    {
        string[] parts = ["data", "data:", "data: ", "event: e", ": c", "id: 7", "retry: 5", "\n", "\n", "\r", "\r\n", "\n\n", "x", " ", ":", "ä", "\0"];
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => parts[random.Next(parts.Length)])));
            using var reference = new MemoryStream(bytes);
            var expected = new List<string>();
            await foreach (var item in SseParser.Create(reference).EnumerateAsync(TestContext.Current.CancellationToken))
            {
                expected.Add(item.Data.Replace('\n', '~'));
            }

            using var body = new PiecewiseStream(bytes, random.Next(1, 9));

            Assert.Equal((i, string.Join('|', expected)), (i, string.Join('|', (await ReadAsync(body)).Select(static text => text.Split('|')[1]))));
        }
    }

    [Fact]
    public async Task Event_that_exceeds_the_limit_is_an_error()
    {
        foreach (var text in new[] { "data: " + new string('x', 200), string.Concat(Enumerable.Repeat("data: 123456789\n", 20_000)) })
        {
            using var server = new FakeServer(_ => Respond(new MemoryStream(Encoding.UTF8.GetBytes("data: a\n\n" + text.PadRight(70_000, 'x')))));
            var client = server.Client();
            client.MaxResponseContentBufferSize = 20_000;
            var read = new List<string>();

            var exception = await Assert.ThrowsAsync<RunAiConnectionException>(() => CollectAsync(client, read));

            Assert.Equal((HttpRequestError.ConfigurationLimitExceeded, "watch"), (exception.HttpRequestError, exception.OperationId));
            Assert.Equal(["message|a||"], read);
        }
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_events()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("data: 1234567890\n: comment\n\n", 10_000)));
        using var server = new FakeServer(_ => Respond(new PiecewiseStream(bytes, 1000)));
        var client = server.Client();
        client.MaxResponseContentBufferSize = 20_000;
        var read = new List<string>();

        await CollectAsync(client, read);

        Assert.Equal(10_000, read.Count);
    }

    private static HttpResponseMessage Respond(Stream body) =>
        new(HttpStatusCode.OK) { Content = new StreamContent(body) { Headers = { ContentType = new("text/event-stream") } } };

    private static async Task<List<string>> ReadAsync(Stream body)
    {
        using var server = new FakeServer(_ => Respond(body));
        var read = new List<string>();
        await CollectAsync(server.Client(), read);
        return read;
    }

    private static async Task CollectAsync(HttpClient client, List<string> read)
    {
        var connection = new ApiConnection(client);
        await foreach (var item in StreamedOperation.ReadEventsAsync(() => connection.CreateRequest(Watch), TestContext.Current.CancellationToken))
        {
            read.Add($"{item.EventType}|{item.Data.Replace('\n', '~')}|{item.EventId}|{item.ReconnectionInterval?.TotalMilliseconds}");
        }
    }
}
