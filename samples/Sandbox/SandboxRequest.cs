namespace RunAi.Generated.Sandbox;

/// <summary>An API request that the sandbox has processed.</summary>
/// <param name="OperationId">The operation, or null if there is none for the path and method.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path and query as sent.</param>
/// <param name="Status">The status code of the response.</param>
/// <param name="ClientId">The application whose token was accepted, or null.</param>
/// <param name="Findings">The violations of the spec; empty if the request is valid.</param>
public sealed record SandboxRequest(
    string? OperationId, string Method, string Path, int Status, string? ClientId, IReadOnlyList<SandboxFinding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => $"{OperationId ?? "?"} {Method} {Path} {Status} {ClientId}{string.Concat(Findings.Select(finding => $"; {finding}"))}";
}
