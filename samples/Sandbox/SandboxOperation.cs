namespace RunAi.Generated.Sandbox;

/// <summary>An operation that the sandbox serves.</summary>
/// <param name="Id">The spec's operationId, or method and path where it has none.</param>
/// <param name="Api">"Administrator" or "Researcher".</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Route">The path template on this server.</param>
/// <param name="Role">The role that a call needs, or null when any application may call.</param>
public sealed record SandboxOperation(string Id, string Api, string Method, string Route, string? Role);
