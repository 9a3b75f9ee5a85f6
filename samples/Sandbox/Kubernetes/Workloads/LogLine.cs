namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Represents a line of a log.</summary>
/// <param name="Time">The time.</param>
/// <param name="Text">The text without the line break.</param>
internal sealed record LogLine(DateTimeOffset Time, string Text);
