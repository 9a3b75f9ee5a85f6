namespace RunAi.Generated.Sandbox;

/// <summary>An application that may ask for tokens.</summary>
/// <param name="ClientId">The application's name.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Roles">What it may do; see <see cref="RunAiRoles"/>.</param>
public sealed record SandboxApplication(string ClientId, string ClientSecret, params IReadOnlyList<string> Roles)
{
    /// <summary>The name and the roles; never the secret.</summary>
    public override string ToString() => $"{ClientId} ({string.Join(", ", Roles)})";
}
