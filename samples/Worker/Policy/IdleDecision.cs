namespace RunAi.Generated.Worker.Policy;

/// <summary>Represents a decision about a workload.</summary>
/// <param name="Suspend">Whether to suspend it.</param>
/// <param name="Reason">The reason, as the end of a sentence.</param>
internal readonly record struct IdleDecision(bool Suspend, string Reason);
