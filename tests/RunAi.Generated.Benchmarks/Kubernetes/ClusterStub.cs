using System.Net;
using RunAi.Generated.Benchmarks.Transport;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>Responds to a list and to a watch in memory.</summary>
internal sealed class ClusterStub(byte[] list, byte[] events) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isWatch = request.RequestUri!.Query.Contains("watch=true", StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ChunkedContent(isWatch ? events : list), RequestMessage = request });
    }
}
