using System.Text;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.Kubernetes.Workloads;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Sends the log of a pod, and its new lines until the pod ends.</summary>
internal sealed class LogHandler(PodLogs logs, TenantState state)
{
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
        var position = 0;
        call.Context.Response.StatusCode = 200;
        call.Context.Response.ContentType = "text/plain";
        while (true)
        {
            var (lines, ends, changed) = Read(pod, position);
            var skipped = position == 0 && tail is { } count ? Math.Max(0, lines.Count - (int)count) : 0;
            foreach (var line in lines.Skip(skipped))
            {
                var text = hasTimestamps ? $"{line.Time.ToTimestamp()} {line.Text}\n" : line.Text + "\n";
                await call.Context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), call.Context.RequestAborted).ConfigureAwait(false);
            }

            await call.Context.Response.Body.FlushAsync(call.Context.RequestAborted).ConfigureAwait(false);
            position += lines.Count;
            if (ends || !call.GetFlag("follow"))
            {
                return;
            }

            await changed.WaitAsync(call.Context.RequestAborted).ConfigureAwait(false);
        }
    }

    private (IReadOnlyList<LogLine> Lines, bool Ends, Task Changed) Read(JObject pod, int position)
    {
        lock (state.Gate)
        {
            var log = logs.Get(pod.GetUid());
            return ([.. log.Lines.Skip(position)], log.IsComplete, log.Changed);
        }
    }
}
