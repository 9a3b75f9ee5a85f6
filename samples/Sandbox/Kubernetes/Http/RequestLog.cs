using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Records the requests to the Kubernetes API.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<SandboxKubernetesRequest> _requests = new();

    public IReadOnlyList<SandboxKubernetesRequest> Requests => [.. _requests];

    public void Add(HttpContext context, RequestBody body) => _requests.Enqueue(new SandboxKubernetesRequest(
        context.Request.Method,
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
        context.Request.Headers.Accept.ToString(),
        context.Request.ContentType,
        body.Text,
        context.Response.StatusCode));
}
