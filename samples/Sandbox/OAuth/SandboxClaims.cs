namespace RunAi.Generated.Sandbox.OAuth;

internal static class SandboxClaims
{
    /// <summary>Which generation of tokens this one belongs to; see <see cref="ApplicationRegistry.Generation"/>.</summary>
    public const string Generation = "sandbox_generation";
}
