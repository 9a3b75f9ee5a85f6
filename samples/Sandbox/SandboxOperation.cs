namespace RunAi.Generated.Sandbox;

/// <summary>An operation of the sandbox.</summary>
/// <param name="Id">The operationId of the spec, or the method and path if it has none.</param>
/// <param name="Api">"Administrator" or "Researcher".</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Route">The path template on this server.</param>
/// <param name="Role">The required role, or null if no role is required.</param>
public sealed record SandboxOperation(string Id, string Api, string Method, string Route, string? Role);
