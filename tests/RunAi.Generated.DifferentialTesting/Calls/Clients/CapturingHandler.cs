using System.Net;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Records the last request, and returns a response.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    /// <summary>Gets the last request; null for none.</summary>
    public SentRequest? Request { get; private set; }

    /// <summary>Gets or sets the status code of the response.</summary>
    public int Status { get; set; } = 204;

    /// <summary>Gets or sets the body of the response; null for none.</summary>
    public byte[]? Body { get; set; }

    /// <summary>Gets or sets the media type of the response.</summary>
    public string? ContentType { get; set; }

    public void Clear() => Request = null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.ToList() ?? []);
        Request = new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var response = new HttpResponseMessage((HttpStatusCode)Status) { RequestMessage = request, Content = new ByteArrayContent(Body ?? []) };
        if (ContentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return response;
    }
}
