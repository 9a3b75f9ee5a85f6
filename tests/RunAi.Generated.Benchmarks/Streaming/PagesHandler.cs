using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Streaming;

/// <summary>Responds with the pages of a long list.</summary>
internal sealed partial class PagesHandler(int items, int pageSize) : HttpMessageHandler
{
    private readonly byte[] _project = [.. ProjectSamples.One(), (byte)','];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var offset = Offset().Match(request.RequestUri!.Query);
        var first = offset.Success ? int.Parse(offset.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var next = first + pageSize;
        var page = new PageStream(_project, first, Math.Min(pageSize, items - first), next < items ? next : null);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(page) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        });
    }

    [GeneratedRegex(@"(?<=[?&]offset=)\d+")]
    private static partial Regex Offset();
}
