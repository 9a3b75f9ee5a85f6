namespace RunAi.Generated.Sandbox;

/// <summary>An application that can request tokens.</summary>
/// <param name="ClientId">The client ID.</param>
/// <param name="ClientSecret">The client secret.</param>
/// <param name="Roles">The roles; see <see cref="RunAiRoles"/>.</param>
public sealed record SandboxApplication(string ClientId, string ClientSecret, params IReadOnlyList<string> Roles)
{
    /// <summary>Returns the client ID and the roles, without the secret.</summary>
    public override string ToString() => $"{ClientId} ({string.Join(", ", Roles)})";
}
