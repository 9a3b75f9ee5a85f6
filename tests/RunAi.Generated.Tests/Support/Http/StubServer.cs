using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace RunAi.Generator.Tests.Support.Http;

/// <summary>A server that returns responses with the bodies in turn, the last one to all further requests, and records the requests.</summary>
internal sealed class StubServer(int status = 204, string? contentType = null, params string[] bodies) : HttpMessageHandler
{
    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    public static StubServer WithJson(string json, int status = 200) => new(status, "application/json", json);

    public static StubServer WithPages(params string[] pages) => new(200, "application/json", pages);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>());
        _requests.Add(new RecordedRequest(
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(", ", header.Value), StringComparer.Ordinal),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken)));
        return new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = CreateContent() };
    }

    private ByteArrayContent CreateContent()
    {
        var body = bodies.Length == 0 ? "" : bodies[Math.Min(_requests.Count, bodies.Length) - 1];
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
