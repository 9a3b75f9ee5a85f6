using System.Threading.Channels;

namespace RunAi.Generated.Kubernetes.Logs;

/// <summary>
/// Follows the logs of a workload's pods: lists the pods, watches their changes, and reads the log of each instance of a container once. All pods have ended
/// when their phases say so and their logs were read to the end.
/// </summary>
/// <typeparam name="T">The type of pods.</typeparam>
internal sealed class WorkloadLogFollower<T>(ILogResource<T> pods, WorkloadPods selection, ChannelWriter<PodLogLine> lines)
    where T : class, IKubernetesObject<T>
{
    private readonly object _lock = new();
    private readonly Dictionary<string, FollowedPod> _pods = new(StringComparer.Ordinal);
    private readonly List<Task> _readers = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _replacement;
    private bool _hasListed;

    /// <summary>Follows the logs, and completes the channel, with an exception after a failure. It never throws one.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Exception? failure = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = WatchAsync(stop.Token);
        try
        {
            await (await Task.WhenAny(watching, _ended.Task).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        await stop.CancelAsync().ConfigureAwait(false);

        // Waits until nothing uses the channel. The first failure has been recorded, and the watch ends with the cancellation.
        await Task.WhenAny(watching).ConfigureAwait(false);
        await Task.WhenAll(EndReaders()).ConfigureAwait(false);
        lines.TryComplete(failure);
    }

    private Task[] EndReaders()
    {
        lock (_lock)
        {
            _replacement?.Dispose();
            return [.. _readers];
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        await foreach (var change in pods.WatchAsync(selection.Namespace, selection.Selection, cancellationToken).ConfigureAwait(false))
        {
            var mustList = !_hasListed && change.IsFromList;

            // If the first pod is not from a list, the list was empty, so that the pod is a new one.
            _hasListed = !mustList;
            Apply(change, cancellationToken);
            if (mustList)
            {
                await ListAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Lists the pods. The watch lists them as well, but does not tell when its list ends, so that its first pod could seem to be the only one. This list is
    /// the later one: the watch reports the deletion of each of its pods.
    /// </summary>
    private async Task ListAsync(CancellationToken cancellationToken)
    {
        await foreach (var pod in pods.EnumerateAsync(selection.Namespace, selection.Selection, cancellationToken).ConfigureAwait(false))
        {
            Update(PodState.Read(pod), isDeleted: false, cancellationToken);
        }

        lock (_lock)
        {
            _hasListed = true;
            CheckEnd();
        }
    }

    private void Apply(WatchEvent<T> change, CancellationToken cancellationToken)
    {
        if (change.Object is { } pod)
        {
            Update(PodState.Read(pod), change.Type == WatchEventType.Deleted, cancellationToken);
        }
        else
        {
            Remove(change.Uid);
        }
    }

    private void Update(PodState state, bool isDeleted, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_pods.TryGetValue(state.Uid, out var pod))
            {
                _pods.Add(state.Uid, pod = new FollowedPod(state, isNew: _hasListed));
            }

            pod.Change(state, isDeleted);
            Follow(pod, cancellationToken);
            CheckEnd();
        }
    }

    private void Remove(string uid)
    {
        lock (_lock)
        {
            if (_pods.TryGetValue(uid, out var pod))
            {
                pod.Change(null, isDeleted: true);
                CheckEnd();
            }
        }
    }

    /// <summary>Starts to read the logs of a pod that are not read yet.</summary>
    private void Follow(FollowedPod pod, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return;
        }

        foreach (var container in selection.Filter(pod.State).Where(pod.MustFollow))
        {
            var options = selection.GetLogOptions(container.Name, pod.IsNew(container.Name));
            var changes = pod.Changes;
            pod.Running.Add(container.Name, container.RestartCount);
            _readers.RemoveAll(static reader => reader.IsCompleted);
            _readers.Add(Task.Run(() => ReadAsync(pod, container, options, changes, cancellationToken), CancellationToken.None));
        }
    }

    private async Task ReadAsync(FollowedPod pod, ContainerState container, LogOptions options, int changes, CancellationToken cancellationToken)
    {
        var name = pod.State.Name;
        var isMissing = false;
        try
        {
            await foreach (var line in pods.FollowLogAsync(selection.Namespace, name, options, cancellationToken).ConfigureAwait(false))
            {
                await lines.WriteAsync(new PodLogLine(name, container.Name, line), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (KubernetesApiException exception) when (exception.IsNotFound || exception.IsBadRequest)
        {
            // Deleted, or waiting to be started again (400).
            isMissing = true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            _ended.TrySetException(exception);
            return;
        }

        lock (_lock)
        {
            pod.Running.Remove(container.Name);
            if (!isMissing)
            {
                pod.Finished[container.Name] = container.RestartCount;
            }

            // A log that was missing is requested again after a change of the pod, which can have arrived in the meantime.
            if (!isMissing || pod.Changes != changes)
            {
                Follow(pod, cancellationToken);
            }

            CheckEnd();
        }
    }

    /// <summary>Ends the enumeration if all pods have ended, after a pause if one of them can be replaced.</summary>
    private void CheckEnd()
    {
        var hasEnded = _hasListed && _pods.Count > 0 && _pods.Values.All(static pod => pod.HasEnded && pod.Running.Count == 0);
        _replacement?.Dispose();
        _replacement = null;
        if (!hasEnded)
        {
            return;
        }

        if (_pods.Values.All(static pod => pod.State.HasSucceeded))
        {
            _ended.TrySetResult();
        }
        else
        {
            _replacement = selection.Options.TimeProvider.CreateTimer(
                _ => _ended.TrySetResult(), null, selection.Options.ReplacementTimeout, Timeout.InfiniteTimeSpan);
        }
    }
}
