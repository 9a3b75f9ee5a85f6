namespace RunAi.Generated.Sandbox;

/// <summary>A request that the Kubernetes API of the sandbox has processed.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path and query as sent.</param>
/// <param name="Accept">The Accept header.</param>
/// <param name="ContentType">The Content-Type header, or null without a body.</param>
/// <param name="Body">The body.</param>
/// <param name="Status">The status code of the response.</param>
public sealed record SandboxKubernetesRequest(string Method, string Path, string Accept, string? ContentType, string Body, int Status);
