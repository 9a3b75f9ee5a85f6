using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace RunAi.Generated.Tests.Support;

/// <summary>An HTTP handler in place of a server, which records the requests and returns the responses of the test.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> _respond;

    public FakeServer(Func<SentRequest, HttpResponseMessage> respond)
        : this((request, _) => Task.FromResult(respond(request)))
    {
    }

    public FakeServer(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> respond) => _respond = respond;

    public ConcurrentQueue<SentRequest> Requests { get; } = new();

    public static FakeServer Json(string json, HttpStatusCode status = HttpStatusCode.OK) => new(_ => Responses.Json(json, status));

    public HttpClient Client(string address = "https://api.test/") => new(this, disposeHandler: false) { BaseAddress = new Uri(address) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var sent = new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.NonValidated.ToDictionary(header => header.Key, header => string.Join("|", header.Value), StringComparer.OrdinalIgnoreCase),
            request.Content?.Headers.ToDictionary(header => header.Key, header => string.Join("|", header.Value), StringComparer.OrdinalIgnoreCase) ?? [],
            body is null ? null : Encoding.UTF8.GetString(body));
        Requests.Enqueue(sent);
        var response = await _respond(sent, cancellationToken);
        response.RequestMessage = request;
        return response;
    }
}
