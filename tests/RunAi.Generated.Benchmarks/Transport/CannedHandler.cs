using System.Net;

namespace RunAi.Generated.Benchmarks.Transport;

/// <summary>Responds to every request with the same response. The body of a request is written as by a connection.</summary>
internal sealed class CannedHandler(HttpStatusCode status, byte[] body) : HttpMessageHandler
{
    /// <summary>Gets or sets a callback for requests and their bodies. It is set by checks, not while measuring.</summary>
    public Action<HttpRequestMessage, byte[]>? Seen { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Seen is not null)
        {
            Seen(request, request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        else if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var response = new HttpResponseMessage(status) { Content = new ChunkedContent(body), RequestMessage = request };
        response.Headers.TryAddWithoutValidation("X-Request-Id", "5f2b7f0c");
        return response;
    }
}
