namespace RunAi.Generated.Sandbox;

/// <summary>A node pool, a user, an access rule or an asset that was created.</summary>
/// <param name="Type">The type, such as "user", "access rule", "environment" or "password".</param>
/// <param name="Id">The ID.</param>
/// <param name="Name">The name; the ID of the subject for an access rule.</param>
/// <param name="Json">The request that created or updated it.</param>
public sealed record SandboxResource(string Type, string Id, string Name, string Json);
