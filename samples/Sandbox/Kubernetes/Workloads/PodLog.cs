namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Represents the log of a pod. Access requires a lock on the gate of the tenant.</summary>
internal sealed class PodLog
{
    private TaskCompletionSource _changed = CreateSource();

    public List<LogLine> Lines { get; } = [];

    /// <summary>Gets a value indicating whether the pod has ended.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Gets a task that completes with the next line or with the end of the pod.</summary>
    public Task Changed => _changed.Task;

    public void Write(LogLine line)
    {
        Lines.Add(line);
        SignalChange();
    }

    public void Complete()
    {
        IsComplete = true;
        SignalChange();
    }

    private void SignalChange()
    {
        var changed = _changed;
        _changed = CreateSource();
        changed.SetResult();
    }

    private static TaskCompletionSource CreateSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
