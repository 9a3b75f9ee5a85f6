namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>The application that an accepted token was issued to.</summary>
internal sealed record Caller(string ClientId, IReadOnlyList<string> Roles);
