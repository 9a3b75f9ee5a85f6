using System.Collections.Concurrent;
using System.Text.Json;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>Remembers the bodies that a client sends, before the server sees them.</summary>
public sealed class RequestRecorder
{
    private readonly ConcurrentQueue<string> _bodies = new();

    /// <summary>The body of the latest request that had one.</summary>
    public JsonElement LastBody => JsonElement.Parse(_bodies.Last());

    internal sealed class Handler(RequestRecorder recorder) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
                recorder._bodies.Enqueue(await content.ReadAsStringAsync(cancellationToken));
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
