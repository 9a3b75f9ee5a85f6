using System.Collections.Concurrent;
using System.Text.Json;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>Records the bodies of requests before they are sent.</summary>
public sealed class RequestRecorder
{
    private readonly ConcurrentQueue<string> _bodies = new();

    /// <summary>Gets the body of the last request with a body.</summary>
    public JsonElement LastBody => JsonElement.Parse(_bodies.Last());

    internal sealed class Handler(RequestRecorder recorder) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
            {
                recorder._bodies.Enqueue(await content.ReadAsStringAsync(cancellationToken));
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
