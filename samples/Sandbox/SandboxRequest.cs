namespace RunAi.Generated.Sandbox;

/// <summary>An API request that the sandbox answered.</summary>
/// <param name="OperationId">The operation, or null when the path or method led to none.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path and query as they were sent.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="ClientId">The application whose token was accepted, or null.</param>
/// <param name="Findings">What was wrong with the request; empty unless it was refused as invalid.</param>
public sealed record SandboxRequest(
    string? OperationId, string Method, string Path, int Status, string? ClientId, IReadOnlyList<SandboxFinding> Findings);
