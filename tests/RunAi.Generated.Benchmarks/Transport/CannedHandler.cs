using System.Net;

namespace RunAi.Generated.Benchmarks.Transport;

/// <summary>Answers every request alike, at once. A request's body is written as a connection would write it.</summary>
internal sealed class CannedHandler(HttpStatusCode status, byte[] body) : HttpMessageHandler
{
    /// <summary>Told of each request and its body when it is there: the checks listen, measuring doesn't.</summary>
    public Action<HttpRequestMessage, byte[]>? Seen { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Seen is not null)
            Seen(request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        else if (request.Content is not null)
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);

        var response = new HttpResponseMessage(status) { Content = new ChunkedContent(body), RequestMessage = request };
        response.Headers.TryAddWithoutValidation("X-Request-Id", "5f2b7f0c");
        return response;
    }
}
