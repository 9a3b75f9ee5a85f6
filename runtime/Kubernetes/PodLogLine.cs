namespace RunAi.Generated.Kubernetes;

/// <summary>Represents a line of the log of a workload.</summary>
/// <param name="Pod">The name of the pod.</param>
/// <param name="Container">The name of the container.</param>
/// <param name="Text">The text without its line break.</param>
public sealed record PodLogLine(string Pod, string Container, string Text)
{
    /// <summary>Returns the line with its pod and container: <c>[pod/container] text</c>.</summary>
    public override string ToString() => $"[{Pod}/{Container}] {Text}";
}
