namespace RunAi.Generated.Sandbox;

/// <summary>A bug in the sandbox: a response that violates the spec. The caller received a 500 instead.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="Status">The status code of the invalid response.</param>
/// <param name="Findings">The violations of the spec.</param>
public sealed record SandboxViolation(string OperationId, int Status, IReadOnlyList<SandboxFinding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => $"{OperationId} {Status}: {string.Join("; ", Findings)}";
}
