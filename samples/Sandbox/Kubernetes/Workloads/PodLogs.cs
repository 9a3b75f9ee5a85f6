namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>The logs of all pods by UID. Access requires a lock on the gate of the tenant.</summary>
internal sealed class PodLogs
{
    private readonly Dictionary<string, PodLog> _logs = new(StringComparer.Ordinal);

    public PodLog Get(string uid)
    {
        if (!_logs.TryGetValue(uid, out var log))
        {
            _logs.Add(uid, log = new PodLog());
        }

        return log;
    }

    /// <summary>Ends the log of a pod that is deleted.</summary>
    public void Remove(string uid)
    {
        Get(uid).Complete();
        _logs.Remove(uid);
    }
}
