using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Sends the log of a pod, and its new lines until the pod ends.</summary>
internal sealed class LogHandler(PodLogs logs, TenantState state)
{
    private readonly PodLogReader _reader = new(logs, state);

    /// <exception cref="StatusException">The pod has no such container or no previous one (400).</exception>
    public async Task SendAsync(ResourceCall call, JObject pod)
    {
        var container = call.GetQuery("container");
        if (container is not null && !pod.SelectTokens("spec.containers[*].name").Any(name => name.ToString() == container))
        {
            throw StatusException.BadRequest($"container {container} is not valid for pod {pod.GetName()}");
        }

        if (call.GetFlag("previous"))
        {
            throw StatusException.BadRequest($"previous terminated container \"{container}\" in pod \"{pod.GetName()}\" not found");
        }

        var tail = call.GetNumber("tailLines");
        var hasTimestamps = call.GetFlag("timestamps");
        var skipped = (int?)null;
        call.Context.Response.StatusCode = 200;
        call.Context.Response.ContentType = "text/plain";
        await foreach (var lines in _reader.ReadAsync(pod.GetUid(), call.GetFlag("follow"), call.Context.RequestAborted).ConfigureAwait(false))
        {
            skipped = skipped is null && tail is { } count ? Math.Max(0, lines.Count - (int)count) : 0;
            foreach (var line in lines.Skip(skipped.Value))
            {
                var text = hasTimestamps ? $"{line.Time.ToTimestamp()} {line.Text}\n" : line.Text + "\n";
                await call.Context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), call.Context.RequestAborted).ConfigureAwait(false);
            }

            await call.Context.Response.Body.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
        }
    }
}
