namespace RunAi.Generated.Sandbox;

/// <summary>A bug of the sandbox: an answer that its own spec does not allow. The caller got a 500 that says so.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="Status">The status that the answer would have had.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record SandboxViolation(string OperationId, int Status, IReadOnlyList<SandboxFinding> Findings);
