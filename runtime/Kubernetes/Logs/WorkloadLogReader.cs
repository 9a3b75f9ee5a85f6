namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>Reads the logs of a workload's pods as far as they have been written.</summary>
/// <typeparam name="T">The type of pods.</typeparam>
internal sealed class WorkloadLogReader<T>(ILogResource<T> pods, WorkloadPods selection)
    where T : class, IKubernetesObject<T>
{
    public async Task<IReadOnlyList<PodLogLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var states = new List<PodState>();
        await foreach (var pod in pods.EnumerateAsync(selection.Namespace, selection.Selection, cancellationToken).ConfigureAwait(false))
        {
            states.Add(PodState.Read(pod));
        }

        var lines = new List<PodLogLine>();
        foreach (var pod in states.OrderBy(static pod => pod.Name, StringComparer.Ordinal))
        {
            foreach (var container in selection.Filter(pod).Where(static container => container.HasStarted))
            {
                var text = await ReadAsync(pod, container, cancellationToken).ConfigureAwait(false);
                lines.AddRange(Split(text).Select(line => new PodLogLine(pod.Name, container.Name, line)));
            }
        }

        return lines;
    }

    private async Task<string> ReadAsync(PodState pod, ContainerState container, CancellationToken cancellationToken)
    {
        try
        {
            var options = selection.GetLogOptions(container.Name, isNew: false);
            return await pods.GetLogAsync(selection.Namespace, pod.Name, options, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesApiException exception) when (exception.IsNotFound || exception.IsBadRequest)
        {
            // The container was deleted since the list, or waits to be started again (400), and has no log.
            return "";
        }
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return text[start..(end > start && text[end - 1] == '\r' ? end - 1 : end)];
            start = end + 1;
        }
    }
}
