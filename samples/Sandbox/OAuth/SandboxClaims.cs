namespace RunAi.Generated.Sandbox.OAuth;

internal static class SandboxClaims
{
    /// <summary>The generation of the token; see <see cref="ApplicationRegistry.Generation"/>.</summary>
    public const string Generation = "sandbox_generation";
}
