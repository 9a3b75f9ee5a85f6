namespace RunAi.Generated.Sandbox.OAuth;

/// <summary>Who calls, by an accepted token.</summary>
internal sealed record Caller(string ClientId, IReadOnlyList<string> Roles);
