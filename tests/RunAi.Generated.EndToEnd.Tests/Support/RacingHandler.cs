namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>Sends each POST request twice and returns the second response, as if another client had sent the same request a moment earlier.</summary>
internal sealed class RacingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is { Method.Method: "POST", Content: { } content })
        {
            using var first = new HttpRequestMessage(HttpMethod.Post, request.RequestUri);
            first.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync(cancellationToken));
            first.Content.Headers.ContentType = content.Headers.ContentType;
            foreach (var option in (IDictionary<string, object?>)request.Options)
            {
                ((IDictionary<string, object?>)first.Options).Add(option);
            }

            using var response = await base.SendAsync(first, cancellationToken);
            response.EnsureSuccessStatusCode();
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
