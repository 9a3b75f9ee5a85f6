using System.Net;
using System.Text;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Watching;

/// <summary>Tests that a watch allocates little more than the objects that it returns.</summary>
public sealed class WatchAllocationTests
{
    private const int Events = 20_000;
    private const int Objects = 100;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_allocates_at_most_15_percent_more_than_its_objects()
    {
        var objects = Enumerable.Range(0, Events).Select(static i => Encoding.UTF8.GetBytes(CreateObject(i))).ToList();
        using var client = new HttpClient(new Cluster(CreateEvents(objects))) { BaseAddress = new Uri("https://lab.example.com") };
        var widgets = new NamespacedResource<Widget>(new ApiConnection(client));
        await WatchAsync(widgets, 1_000);

        // The server responds at once, so that all events are read on this thread.
        var (thread, start) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        var count = await WatchAsync(widgets, Events);
        var watch = GC.GetAllocatedBytesForCurrentThread() - start;
        start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var json in objects)
        {
            Read(json);
        }

        var floor = GC.GetAllocatedBytesForCurrentThread() - start;
        Assert.Equal((Events, thread), (count, Environment.CurrentManagedThreadId));
        Assert.InRange((double)watch / floor, 1, 1.15);
    }

    private static async Task<int> WatchAsync(NamespacedResource<Widget> widgets, int events)
    {
        var count = 0;
        await foreach (var change in widgets.WatchAsync("shop", null, Cancellation))
        {
            if (++count == events)
            {
                break;
            }
        }

        return count;
    }

    private static Widget Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Widget.Read(ref reader);
    }

    private static string CreateObject(int index) => $$$"""
        {"apiVersion":"shop.example.com/v1","kind":"Widget","metadata":{"labels":{"tier":"gold","project":"vision"},"name":"widget-{{{index % Objects}}}",
        "namespace":"shop","uid":"uid-{{{index % Objects}}}","resourceVersion":"{{{1_000 + index}}}","creationTimestamp":"2026-11-30T10:00:00Z","generation":1}}
        """.ReplaceLineEndings("");

    private static byte[] CreateEvents(List<byte[]> objects)
    {
        using var events = new MemoryStream();
        foreach (var json in objects)
        {
            events.Write("{\"type\":\"MODIFIED\",\"object\":"u8);
            events.Write(json);
            events.Write("}\n"u8);
        }

        return events.ToArray();
    }

    private sealed class Cluster(byte[] events) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isWatch = request.RequestUri!.Query.Contains("watch=true", StringComparison.Ordinal);
            var content = new ByteArrayContent(isWatch ? events : "{\"metadata\":{\"resourceVersion\":\"1\"},\"items\":[]}"u8.ToArray());
            content.Headers.ContentType = new("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content });
        }
    }
}
