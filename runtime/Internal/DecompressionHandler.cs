using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>
/// Requests compressed responses and decompresses them. The handler of .NET loses the body if it is not compressed as its Content-Encoding header states,
/// which proxies cause; this one passes such a body of an API call on as it is.
/// </summary>
internal sealed class DecompressionHandler : DelegatingHandler
{
    private const string AcceptEncoding = "Accept-Encoding";

    public DecompressionHandler()
    {
    }

    public DecompressionHandler(HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        return Decompress(base.Send(request, cancellationToken));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Prepare(request);
        return Decompress(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
    }

    private static void Prepare(HttpRequestMessage request)
    {
        if (!request.Headers.NonValidated.Contains(AcceptEncoding))
        {
            request.Headers.TryAddWithoutValidation(AcceptEncoding, "gzip, deflate, br");
        }
    }

    private static HttpResponseMessage Decompress(HttpResponseMessage response)
    {
        // The headers of a response to HEAD describe a body that is not sent. An upgraded connection has no body.
        if (response.RequestMessage?.Method == HttpMethod.Head
            || response.StatusCode == HttpStatusCode.SwitchingProtocols
            || !response.Content.Headers.NonValidated.Contains("Content-Encoding"))
        {
            return response;
        }

        var acceptsPlain = response.RequestMessage?.Options.TryGetValue(ApiOperation.OptionsKey, out _) ?? false;
        while (response.Content.Headers.ContentEncoding.LastOrDefault() is { } coding && DecompressedContent.IsSupported(coding))
        {
            response.Content = new DecompressedContent(response.Content, coding, acceptsPlain);
        }

        return response;
    }
}
