using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Represents a workload that was submitted through the control plane or the Kubernetes API.</summary>
internal sealed class WorkloadRecord
{
    /// <summary>The reads after which a training is complete.</summary>
    private const int ReadsUntilCompleted = 2;

    private int _reads;

    public required Guid Id { get; init; }

    public required WorkloadKind Kind { get; init; }

    public required string Name { get; init; }

    public required ProjectRecord Project { get; init; }

    public required string User { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset PhaseUpdatedAt { get; set; }

    /// <summary>Gets or sets the body of the submission.</summary>
    public required JObject Body { get; set; }

    public string Phase { get; private set; } = "Pending";

    public string DesiredPhase { get; private set; } = "Running";

    /// <summary>
    /// Advances the phase when the workload is read, because the sandbox does not schedule workloads: it is Running when it is first read, and a training is
    /// Completed when it has then been read twice by its ID.
    /// </summary>
    public void Advance(bool isReadById, DateTimeOffset now)
    {
        if (Phase is "Pending" or "Resuming")
        {
            SetPhase("Running", now);
        }
        else if (Phase == "Stopping")
        {
            SetPhase("Stopped", now);
        }
        else if (Phase == "Running" && isReadById && Kind.Completes && ++_reads >= ReadsUntilCompleted)
        {
            SetPhase("Completed", now);
        }
    }

    /// <summary>Suspends the workload. Returns <see langword="false"/> if it has ended.</summary>
    public bool TrySuspend(DateTimeOffset now) => TrySetDesiredPhase("Stopped", "Stopping", now);

    /// <summary>Resumes the workload. Returns <see langword="false"/> if it has ended.</summary>
    public bool TryResume(DateTimeOffset now) => TrySetDesiredPhase("Running", "Resuming", now);

    /// <summary>Sets the phase, also when a controller of the cluster reports it.</summary>
    public void SetPhase(string phase, DateTimeOffset now)
    {
        Phase = phase;
        PhaseUpdatedAt = now;
    }

    private bool TrySetDesiredPhase(string desired, string phase, DateTimeOffset now)
    {
        if (Phase == "Completed")
        {
            return false;
        }

        if (DesiredPhase != desired)
        {
            DesiredPhase = desired;
            SetPhase(phase, now);
        }

        return true;
    }
}
